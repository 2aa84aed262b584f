package org.holdfast.caseload.enquiry;

import org.holdfast.platform.problem.BrokenRule;

/** An enquiry rests on a strategy discussion that decided so. */
public final class NoEnquiryDecided extends BrokenRule {

    NoEnquiryDecided() {
        super("This discussion did not decide on a section 47 enquiry, or was entered in error", "#/discussionId");
    }
}

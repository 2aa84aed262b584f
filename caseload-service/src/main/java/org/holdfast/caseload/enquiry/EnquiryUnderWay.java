package org.holdfast.caseload.enquiry;

import org.holdfast.platform.problem.Conflict;

/** One enquiry at a time (census rules 8839, 8890). */
public final class EnquiryUnderWay extends Conflict {

    EnquiryUnderWay() {
        super("Another enquiry, or the conference that follows it, was under way then (census rules 8839, 8890)");
    }
}

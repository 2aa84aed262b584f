package org.holdfast.caseload.enquiry;

import java.time.LocalDate;
import org.holdfast.platform.problem.BrokenRule;

/** An enquiry begins with its strategy discussion or after it. */
public final class EnquiryBeforeDiscussion extends BrokenRule {

    EnquiryBeforeDiscussion(LocalDate heldOn) {
        super(
                "The strategy discussion was held on %s: the enquiry begins then or after it".formatted(heldOn),
                "#/startedOn");
    }
}

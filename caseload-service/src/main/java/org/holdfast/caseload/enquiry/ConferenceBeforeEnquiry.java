package org.holdfast.caseload.enquiry;

import java.time.LocalDate;
import org.holdfast.platform.problem.BrokenRule;

/** A conference is not held before its enquiry began (census rule 8615). */
public final class ConferenceBeforeEnquiry extends BrokenRule {

    ConferenceBeforeEnquiry(LocalDate startedOn) {
        super(
                "The enquiry began on %s: its conference is held then or after it (census rule 8615)"
                        .formatted(startedOn),
                "#/heldOn");
    }
}

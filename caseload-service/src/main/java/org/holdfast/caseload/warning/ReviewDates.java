package org.holdfast.caseload.warning;

import java.time.LocalDate;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** A warning that nobody looks at again is soon no warning. */
final class ReviewDates {

    private ReviewDates() {}

    static void check(@Nullable LocalDate reviewOn, Findings findings) {
        if (reviewOn != null && reviewOn.isBefore(findings.today())) {
            findings.add("reviewOn", "in-the-past", "This day is over");
        }
        if (reviewOn != null && reviewOn.isAfter(findings.today().plusYears(1))) {
            findings.add("reviewOn", "too-far-ahead", "A warning is reviewed within a year");
        }
    }
}

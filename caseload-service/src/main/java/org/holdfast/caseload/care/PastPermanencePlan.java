package org.holdfast.caseload.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** Where a child who is looked after is to grow up, from the day that it was agreed (Care Planning Regs 2010 r.5(1)(a)). */
record PastPermanencePlan(
        @NotNull Permanence plan, @NotNull @PastOrPresent LocalDate from) {

    /** What Annex A tells apart. */
    enum Permanence {
        RETURN_TO_FAMILY,
        ADOPTION,
        SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS_ORDER,
        SUPPORTED_LIVING_IN_THE_COMMUNITY,
        LONG_TERM_RESIDENTIAL,
        LONG_TERM_FOSTERING,
        OTHER
    }
}

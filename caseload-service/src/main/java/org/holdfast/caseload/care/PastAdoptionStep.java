package org.holdfast.caseload.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** A step on the way to adoption. */
record PastAdoptionStep(
        @NotNull AdoptionStep step, @NotNull @PastOrPresent LocalDate on) {

    /** What was decided or done. */
    enum AdoptionStep {
        DECIDED,
        MATCHED,
        PLACED,
        NO_LONGER
    }
}

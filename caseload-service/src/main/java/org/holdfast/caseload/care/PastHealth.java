package org.holdfast.caseload.care;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a child's health while looked after.
 *
 * @param score of the strengths and difficulties questionnaire, 0 to 40
 */
record PastHealth(
        @NotNull HealthKind kind,
        @NotNull @PastOrPresent LocalDate on,
        @Min(0) @Max(40) @Nullable Integer score) {

    /** What was done. */
    enum HealthKind {
        HEALTH_ASSESSMENT,
        DENTAL_CHECK,
        SDQ
    }
}

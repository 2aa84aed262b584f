package org.holdfast.workforce.staff;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Says as what somebody works, and how much, from a day on. */
@Schema(description = "Says as what somebody works, and how much, from a day on")
record ChangeWorkingPattern(
        @NotNull Grade grade,

        @Schema(
                description = "Contracted hours as a share of full time, above 0 up to 1, to two decimals",
                example = "0.80")
        @NotNull @DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal fte,

        @Schema(
                description =
                        "The first day, not ahead; today where it is left out. The same day said again corrects what was said",
                example = "2026-09-01")
        @PlausibleDay
        @Nullable LocalDate since) {

    WorkingPattern pattern() {
        return new WorkingPattern(grade, fte);
    }
}

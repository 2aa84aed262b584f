package org.holdfast.caseload.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.casefile.CaseType;
import org.jspecify.annotations.Nullable;

/**
 * What a case of one type weighs.
 *
 * @param early what it weighs while it is new, absent where being new makes no difference
 */
@Schema(description = "What a case of one type weighs")
public record TypeWeight(
        @NotNull CaseType type,

        @Schema(description = "Points", example = "3.0")
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal points,

        @Valid @Nullable Early early) {

    /** The first months of a placement take more. */
    @Schema(name = "EarlyWeight", description = "What a case weighs while it is new")
    public record Early(
            @Schema(description = "Points", example = "8.0")
            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal points,

            @Schema(description = "For how many months", example = "6") @Min(1) @Max(24) int months) {}

    BigDecimal on(LocalDate day, LocalDate since) {
        return early != null && day.isBefore(since.plusMonths(early.months())) ? early.points() : points;
    }
}

package org.holdfast.workforce.allowance;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Agrees an allowance with somebody in a post that is hard to fill. */
@Schema(description = "Agrees an allowance with somebody in a post that is hard to fill")
record AgreeAllowance(
        @NotNull WorkerId workerId,

        @Schema(description = "Pounds, all instalments together", example = "6000.00")
        @NotNull @DecimalMin("1") @Digits(integer = 6, fraction = 2) BigDecimal amount,

        @Schema(description = "The first day it counts from", example = "2027-01-04") @NotNull @PlausibleDay
        LocalDate startsOn,

        @Schema(description = "In how many instalments, at the end of equal spans of the time", example = "3")
        @Min(1) @Max(24) int instalments,

        @Schema(description = "For how many months the person stays; who leaves before pays back", example = "36")
        @Min(1) @Max(72) int months) {}

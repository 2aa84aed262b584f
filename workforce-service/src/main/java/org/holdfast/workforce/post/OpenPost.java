package org.holdfast.workforce.post;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.holdfast.workforce.staff.Grade;

/** Gives a team a post. */
@Schema(description = "Gives a team a post")
record OpenPost(
        @Schema(description = "A team that is open or planned") @NotNull TeamId teamId,

        @NotNull Grade grade,

        @Schema(description = "Share of full time, above 0 up to 1, to two decimals", example = "1")
        @NotNull @DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal fte,

        @NotNull Demand demand,

        @Schema(description = "From which day on, past or ahead", example = "2027-04-05") @NotNull @PlausibleDay
        LocalDate openedOn) {}

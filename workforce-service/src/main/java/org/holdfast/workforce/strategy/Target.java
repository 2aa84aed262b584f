package org.holdfast.workforce.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Where a figure should be, and by when. */
@Embeddable
@Schema(name = "ObjectiveTarget", description = "Where a figure should be, and by when")
record Target(
        @NotNull @Enumerated(EnumType.STRING) Aim aim,

        @Schema(description = "In the unit of the figure", example = "6")
        @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 1) @Column(name = "target")
        BigDecimal value,

        @Schema(description = "The last day for it", example = "2027-09-30")
        @NotNull @PlausibleDay
        @Column(name = "target_by")
        LocalDate by) {}

package org.holdfast.workforce.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Until when somebody works here, why they leave and where they go. */
@Embeddable
@Schema(description = "Until when somebody works here, why they leave and where they go")
record Departure(
        @Schema(description = "The last day of employment; until then they work here", example = "2026-12-31")
        @NotNull @PlausibleDay
        LocalDate lastDay,

        @Column(name = "departure_reason") @Enumerated(EnumType.STRING) @NotNull DepartureReason reason,

        @Enumerated(EnumType.STRING) @NotNull Destination destination) {}

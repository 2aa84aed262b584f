package org.holdfast.workforce.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.holdfast.workforce.calendar.Rhythm;

/** What two people agree about supervision; it takes the place of what was agreed before. */
@Schema(
        name = "MakeSupervisionAgreement",
        description = "What two people agree about supervision; it takes the place of what was agreed before")
record MakeAgreement(
        @NotNull WorkerId workerId,
        @NotNull Rhythm rhythm,

        @Schema(example = "Reflection first, cases second; called off only for emergencies.", maxLength = 4000)
        @NotBlank @Size(max = 4000) String expectations,

        @Schema(description = "From which day on", example = "2026-11-23") @NotNull @PlausibleDay
        LocalDate startsOn) {}

package org.holdfast.workforce.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Says from when somebody is away. */
@Schema(description = "Says from when somebody is away, and until when if that is known")
public record RecordAbsence(
        @NotNull AbsenceReason reason,

        @Schema(description = "The first day away", example = "2026-11-23") @NotNull @PlausibleDay
        LocalDate from,

        @Schema(description = "The last day away; absent while it is not known", example = "2026-11-27")
        @PlausibleDay
        @Nullable LocalDate until) {}

package org.holdfast.workforce.placement;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A student's time in practice here. */
@Schema(name = "StudentPlacement", description = "A student's time in practice here")
record PlacementView(
        PlacementId id,
        WorkerId studentId,
        UniversityId universityId,
        TrainingRoute route,
        PlacementKind kind,
        WorkerId educatorId,

        @Schema(description = "Days in practice", example = "100")
        int days,

        @Schema(example = "2027-01-11") LocalDate from,

        @Schema(description = "The last day, as planned or as it was", example = "2027-06-18")
        LocalDate until,

        @Schema(description = "Absent until it is over") @Nullable PlacementOutcome outcome,

        WorkerId agreedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant agreedAt,
        int version)
        implements Identified, Versioned {}

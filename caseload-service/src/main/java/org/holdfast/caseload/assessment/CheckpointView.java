package org.holdfast.caseload.assessment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A checkpoint of an assessment, held or to be held. */
@Schema(name = "CheckpointOfAssessment")
record CheckpointView(
        @Schema(description = "The working day of the assessment, by the council's policy", example = "10")
        int workingDay,

        @Schema(example = "2026-12-04") LocalDate dueOn,
        @Schema(example = "2026-12-03") @Nullable LocalDate heldOn,
        @Nullable CheckpointFinding finding,
        @Nullable WorkerId heldBy) {}

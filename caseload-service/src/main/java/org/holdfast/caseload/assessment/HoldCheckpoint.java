package org.holdfast.caseload.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records a manager's look at an assessment under way. */
@Schema(description = "Records a manager's look at an assessment under way")
record HoldCheckpoint(
        @Schema(description = "The day, today or before", example = "2026-12-03") @NotNull @PastOrPresent LocalDate on,

        @NotNull CheckpointFinding finding) {}

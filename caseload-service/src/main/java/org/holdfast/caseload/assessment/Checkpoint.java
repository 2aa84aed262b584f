package org.holdfast.caseload.assessment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/**
 * A manager's look at an assessment under way.
 *
 * @param workingDay the working day of the assessment by which it is due, by the council's policy
 */
@Schema(name = "AssessmentCheckpoint", description = "A manager's look at an assessment under way")
record Checkpoint(
        @Schema(example = "10") int workingDay,
        @Schema(example = "2026-12-04") LocalDate heldOn,
        CheckpointFinding finding,
        WorkerId heldBy) {}

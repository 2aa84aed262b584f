package org.holdfast.workforce.candidate;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** A stage that a candidate has come to. */
@Schema(description = "A stage that a candidate has come to")
record StageReached(
        CandidateStage stage,
        @Schema(example = "2026-10-05") LocalDate on,
        WorkerId recordedBy) {}

package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;

/** Gives the case to another team, which finds a worker for it. */
@Schema(description = "Gives the case to another team; the child's social worker changes by a handover")
record MoveCase(
        @NotNull TeamId teamId,

        @Schema(example = "The family moved to the harbour", maxLength = 1000) @NotBlank @Size(max = 1000) String reason) {}

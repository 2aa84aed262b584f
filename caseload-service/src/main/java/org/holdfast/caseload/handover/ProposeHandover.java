package org.holdfast.caseload.handover;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Proposes that a child's social worker changes. */
@Schema(description = "Proposes that a child's social worker changes")
record ProposeHandover(
        @NotNull CaseId caseId,

        @Schema(description = "Who becomes the child's social worker") @NotNull WorkerId toWorkerId,

        @Schema(description = "National code for the change") @NotNull ChangeReason reason,

        @NotNull HandoverKind kind,

        @Schema(description = "The team to which the case goes with the child; absent where it stays with its team")
        @Nullable TeamId toTeamId) {}

package org.holdfast.caseload.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.WorkerId;

/** Hands over a whole caseload. */
@Schema(name = "ProposeHandoverPlan", description = "Hands over a whole caseload, or the part of it that is named")
record ProposePlan(
        @Schema(description = "Whose children are handed over") @NotNull WorkerId workerId,

        @Schema(example = "Sasha leaves at the end of January", maxLength = 1000) @NotBlank @Size(max = 1000) String reason,

        @Schema(description = "National code for each change") @NotNull ChangeReason changeReason,

        @NotNull HandoverKind kind,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Part> parts) {

    /** Who receives one of the children. */
    @Schema(name = "HandoverPlanPart")
    record Part(@NotNull CaseId caseId, @NotNull WorkerId toWorkerId) {}
}

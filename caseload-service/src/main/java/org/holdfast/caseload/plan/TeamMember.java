package org.holdfast.caseload.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.strategy.Agency;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Somebody in the team around the child. */
@Schema(name = "PlanTeamMember", description = "Somebody in the team around the child")
record TeamMember(
        @Schema(
                description = "A role of the partnership's policy, see `GET /v1/plan-team-roles`",
                example = "HEALTH_VISITOR",
                maxLength = 40)
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9_]+") String role,

        @NotNull Agency agency,

        @Schema(description = "Who it is, where they work for the council") @Nullable WorkerId workerId) {}

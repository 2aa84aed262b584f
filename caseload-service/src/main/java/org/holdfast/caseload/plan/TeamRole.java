package org.holdfast.caseload.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role in the team around a child, as the partnership names it. */
@Schema(name = "PlanTeamRole")
record TeamRole(
        @Schema(example = "HEALTH_VISITOR", maxLength = 40) String code,
        @Schema(example = "Health visitor", maxLength = 200) String label) {}

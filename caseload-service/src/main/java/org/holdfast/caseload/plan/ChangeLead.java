package org.holdfast.caseload.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** Says who leads the plan, and who is in the team around the child. */
@Schema(description = "Says who leads the plan from now on, and who is in the team around the child: all of them")
record ChangeLead(
        @NotNull WorkerId leadPractitionerId,
        @NotNull @Size(max = 30) List<@NotNull @Valid TeamMember> team) {}

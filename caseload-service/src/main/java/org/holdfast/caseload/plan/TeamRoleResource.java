package org.holdfast.caseload.plan;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roles in a team around a child. */
@Path("/plan-team-roles")
@Tag(name = "Plans", description = "What family, children's services and partners have agreed to do for a child")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class TeamRoleResource {

    private final PlanPolicy policy;

    TeamRoleResource(PlanPolicy policy) {
        this.policy = policy;
    }

    record TeamRoleList(List<TeamRole> items) {}

    @GET
    @Operation(
            operationId = "listPlanTeamRoles",
            summary = "The roles in a team around a child",
            description = "As the partnership names them in its policy.")
    public TeamRoleList all() {
        return new TeamRoleList(policy.teamRoles().entrySet().stream()
                .map(role -> new TeamRole(role.getKey(), role.getValue()))
                .sorted(Comparator.comparing(TeamRole::code))
                .toList());
    }
}

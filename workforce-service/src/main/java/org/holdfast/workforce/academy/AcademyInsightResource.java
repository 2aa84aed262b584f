package org.holdfast.workforce.academy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** Who has the courses they need, by team: numbers, and no names. */
@Path("/insights/academy")
@Tag(name = "Academy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ACADEMY, Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class AcademyInsightResource {

    private final Compliance compliance;
    private final Clock clock;

    AcademyInsightResource(Compliance compliance, Clock clock) {
        this.compliance = compliance;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getAcademyInsight",
            summary = "Who has the courses they need",
            description =
                    "By course and team, the least complete first: how many need it by their grade, and for how many it counts today.")
    public Page<TeamCompliance> compliance() {
        return new Page<>(compliance.on(WorkingDays.dayOf(clock.instant())), null);
    }
}

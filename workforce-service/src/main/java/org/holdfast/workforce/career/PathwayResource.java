package org.holdfast.workforce.career;

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
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;

/** How far somebody is: for the person, those above them, the academy and workforce. */
@Path("/staff/{id}/pathway")
@Tag(name = "Careers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.ACADEMY,
    Roles.WORKFORCE
})
@RunOnVirtualThread
@Transactional
class PathwayResource {

    private final Pathways pathways;
    private final Colleagues colleagues;
    private final Caller caller;
    private final Clock clock;

    PathwayResource(Pathways pathways, Colleagues colleagues, Caller caller, Clock clock) {
        this.pathways = pathways;
        this.colleagues = colleagues;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getPathway",
            summary = "How far somebody is",
            description =
                    "Where they stand, and of each next step what it asks for, what they have of it with what shows it, and what time alone"
                            + " will bring. For the person, those above them, the academy and workforce.")
    public PathwayView pathway(WorkerId id) {
        if (!isTheirs(id)) {
            throw new NotFound("member of staff");
        }
        return pathways.of(id, WorkingDays.dayOf(clock.instant()));
    }

    private boolean isTheirs(WorkerId worker) {
        return caller.is(Roles.ACADEMY)
                || caller.is(Roles.WORKFORCE)
                || caller.ifWorker()
                        .filter(me -> me.equals(worker) || colleagues.standsAbove(me, worker))
                        .isPresent();
    }
}

package org.holdfast.workforce.career;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** Where a working life here can lead, from student to director, with and without managing people. */
@Path("/career-map")
@Tag(name = "Careers", description = "Where a working life here can lead, and how far somebody is")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.ACADEMY,
    Roles.WORKFORCE,
    Roles.LEADER
})
@RunOnVirtualThread
@Transactional
class CareerMapResource {

    private final CareerMaps maps;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    CareerMapResource(CareerMaps maps, Precondition precondition, Caller caller, Clock clock) {
        this.maps = maps;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getCareerMap",
            summary = "The career map",
            description = "Stages, the steps between them with what each asks for, and the routes into social work.")
    public CareerMapView map() {
        return maps.current().view();
    }

    @PUT
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "adoptCareerMap",
            summary = "Lay the career map down anew",
            description = "As a whole. The edition before stays on record.")
    public CareerMapView adopt(@Valid @NotNull AdoptCareerMap request) {
        var current = maps.held();
        precondition.require(current.view().version());
        var next = current.next(request, caller.worker(), clock.instant());
        maps.persistAndFlush(next);
        return next.view();
    }
}

package org.holdfast.workforce.placement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/** Who can take a student, and how many stayed. */
@Path("/practice-educators")
@Tag(name = "Practice education")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ACADEMY, Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class EducatorResource {

    private final Placing placing;
    private final Placements placements;
    private final Clock clock;

    EducatorResource(Placing placing, Placements placements, Clock clock) {
        this.placing = placing;
        this.placements = placements;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listPracticeEducators",
            summary = "Who can take a student",
            description =
                    "Everyone with a stage (PEPS), who suits the placement first: by room, then by who has taught lately. Each with reasons.")
    public Page<EducatorView> all(@Valid @BeanParam EducatorFilter filter) {
        return new Page<>(placing.educators(filter), null);
    }

    @GET
    @Path("/conversions")
    @Operation(
            operationId = "countConversions",
            summary = "How many students stayed",
            description = "By route: of those who passed their last placement here, those who work here now.")
    public Page<Conversion> conversions() {
        return new Page<>(placements.conversions(WorkingDays.dayOf(clock.instant())), null);
    }
}

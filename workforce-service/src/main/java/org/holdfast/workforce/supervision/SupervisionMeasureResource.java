package org.holdfast.workforce.supervision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;

/** How well somebody is supervised. */
@Path("/staff")
@Tag(name = "Supervision")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.ACADEMY,
    Roles.WORKFORCE
})
@RunOnVirtualThread
@Transactional
class SupervisionMeasureResource {

    private final Supervising supervising;

    SupervisionMeasureResource(Supervising supervising) {
        this.supervising = supervising;
    }

    @GET
    @Path("/{id}/supervision")
    @Operation(
            operationId = "getSupervisionMeasure",
            summary = "How well somebody is supervised",
            description =
                    "How often it should be, when it is due, the longest gap, and whether it is the same person who supervises. For the person,"
                            + " those above, academy and workforce.")
    public SupervisedPerson measure(WorkerId id) {
        return supervising.measure(supervising.seen(id));
    }
}

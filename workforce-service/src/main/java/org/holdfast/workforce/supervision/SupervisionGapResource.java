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
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;

/** Who goes without supervision. */
@Path("/supervision-gaps")
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
class SupervisionGapResource {

    private final Supervising supervising;

    SupervisionGapResource(Supervising supervising) {
        this.supervising = supervising;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.ACADEMY, Roles.WORKFORCE})
    @Operation(
            operationId = "listSupervisionGaps",
            summary = "Who goes without supervision",
            description =
                    "Everyone who is late, the longest without first. Academy and workforce see all, others those below them.")
    public Page<SupervisedPerson> gaps() {
        return new Page<>(
                supervising.measures().stream()
                        .filter(person -> person.measure().daysLate() > 0)
                        .toList(),
                null);
    }
}

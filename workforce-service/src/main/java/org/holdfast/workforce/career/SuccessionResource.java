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
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** Who could lead next, for those who answer for people. */
@Path("/succession")
@Tag(name = "Careers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class SuccessionResource {

    private final Succession succession;
    private final Clock clock;

    SuccessionResource(Succession succession, Clock clock) {
        this.succession = succession;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getSuccession",
            summary = "Who could lead next",
            description =
                    "Of each grade of management on the career map: who has it, who has given notice, and for whom it is the next step, with what"
                            + " they lack. Nobody has applied: it shows whom to talk to.")
    public Page<SuccessionView> succession() {
        return new Page<>(succession.on(WorkingDays.dayOf(clock.instant())), null);
    }
}

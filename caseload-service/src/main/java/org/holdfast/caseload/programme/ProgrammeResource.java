package org.holdfast.caseload.programme;

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
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** The child in need programme in figures. */
@Path("/insights/child-in-need-programme")
@Tag(name = "Time with children", description = "Whether those who work with children have time for them")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class ProgrammeResource {

    private final ProgrammeReading reading;
    private final Clock clock;

    ProgrammeResource(ProgrammeReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getChildInNeedProgramme",
            summary = "Who helps children in need, and who is there afterwards",
            description =
                    "Open plans with a family support worker, and whose family support worker is supervised by an experienced social"
                            + " worker; who in the community takes over when the social worker goes. Figures only.")
    public ChildInNeedProgramme figures() {
        return reading.on(WorkingDays.dayOf(clock.instant()));
    }
}

package org.holdfast.caseload.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Roles;

/** Where a case came from. */
@Path("/cases/{id}/origin")
@Tag(name = "Cases", description = "What is done for a child, from opening to closing")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class CaseOriginResource {

    private final CaseFiles cases;
    private final CaseViews views;
    private final Origins origins;
    private final Precondition precondition;
    private final Clock clock;

    CaseOriginResource(CaseFiles cases, CaseViews views, Origins origins, Precondition precondition, Clock clock) {
        this.cases = cases;
        this.views = views;
        this.origins = origins;
        this.precondition = precondition;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "sayOriginOfCase",
            summary = "Say where the case came from",
            description =
                    "The day of the referral, its source and the primary need, for the returns. What is counted from the day of the"
                            + " referral moves with it, and nothing of the case happened before it (census rules 1103, 2889, 1105, 4015). What the"
                            + " front door told of a referral of its own goes before.")
    public CaseView say(CaseId id, @Valid @NotNull SayOrigin request) {
        var file = cases.get(id);
        precondition.check(file.version());
        origins.say(file, request, clock.instant());
        cases.flush();
        return views.of(id);
    }
}

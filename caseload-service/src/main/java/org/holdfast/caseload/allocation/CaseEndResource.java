package org.holdfast.caseload.allocation;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.casefile.CaseView;
import org.holdfast.caseload.casefile.CaseViews;
import org.holdfast.caseload.casefile.CloseCase;
import org.holdfast.caseload.casefile.RestrictRecord;
import org.holdfast.caseload.casefile.RestrictionView;
import org.holdfast.caseload.casefile.Restrictions;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.signin.StillSignedIn;
import org.holdfast.platform.time.PastMoment;

/** How a case ends, and who may read it until then. */
@Path("/cases/{id}")
@Tag(name = "Cases", description = "What is done for a child, from opening to closing")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class CaseEndResource {

    private final CaseFiles cases;
    private final CaseViews views;
    private final Closing closing;
    private final Restrictions restrictions;
    private final Involvements involvements;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    CaseEndResource(
            CaseFiles cases,
            CaseViews views,
            Closing closing,
            Restrictions restrictions,
            Involvements involvements,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.views = views;
        this.closing = closing;
        this.restrictions = restrictions;
        this.involvements = involvements;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/closure")
    @Operation(
            operationId = "closeCase",
            summary = "Close the case",
            description =
                    "With what has changed for the child and who is there for the family from now on. Everybody's role ends with"
                            + " the case, and a handover that was under way is called off.")
    public CaseView close(CaseId id, @Valid @NotNull CloseCase request) {
        var file = cases.get(id);
        precondition.check(file.version());
        closing.close(file, request, caller.worker(), PastMoment.following(file.changedAt(), clock));
        return views.of(id);
    }

    @POST
    @Path("/restriction")
    @Operation(
            operationId = "restrictRecord",
            summary = "Restrict the child's record",
            description =
                    "Only those who work with the child and those named may read it, in every service, and find it in lists. Sent"
                            + " again, it says anew who is named.")
    public RestrictionView restrict(CaseId id, @Valid @NotNull RestrictRecord request) {
        var file = cases.get(id);
        var restriction = restrictions.restrict(file.childId(), request, caller.worker(), clock.instant());
        involvements.tell(file, List.of(), clock.instant());
        return restriction;
    }

    @POST
    @Path("/restriction/ending")
    @StillSignedIn
    @Operation(
            operationId = "liftRestriction",
            summary = "Lift the restriction",
            description = "By somebody who may read the record.")
    public RestrictionView lift(CaseId id) {
        var file = cases.get(id);
        var restriction = restrictions.lift(file.childId(), caller.worker(), clock.instant());
        involvements.tell(file, List.of(), clock.instant());
        return restriction;
    }
}

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.access.Access;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What becomes of a case. */
@Path("/cases")
@Tag(name = "Cases", description = "What is done for a child, from opening to closing")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class CaseChangeResource {

    private final CaseFiles cases;
    private final CaseOpening opening;
    private final CaseViews views;
    private final Teams teams;
    private final Access access;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CaseChangeResource(
            CaseFiles cases,
            CaseOpening opening,
            CaseViews views,
            Teams teams,
            Access access,
            Idempotency idempotency,
            Precondition precondition,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.views = views;
        this.teams = teams;
        this.access = access;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CaseView.class, responseCode = "201")
    @Operation(
            operationId = "openCase",
            summary = "Open a case by hand",
            description =
                    "As when a child moves here with a plan. The child is in the index of referral-service; the case comes to"
                            + " the team of the child's address, and whoever opens it leads that team. A child has one open case.")
    @ChildRecord("case")
    public CaseView open(@Valid @NotNull OpenCase request) {
        return idempotency.accept(request, () -> create(request), views::of, CaseId::new);
    }

    @POST
    @Path("/{id}/status-changes")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @ChildRecord("case")
    @Operation(
            operationId = "changeStatusOfCase",
            summary = "Say what the case is now",
            description =
                    "Its type, complexity and circumstances from a day on, which is not before the last change. What it was"
                            + " before stays on record, so that past months are counted as they were.")
    public CaseView changeStatus(CaseId id, @Valid @NotNull ChangeStatus request) {
        var file = read(id);
        outbox.publish(file.changeStatus(request, caller.worker(), clock.instant()));
        return views.of(id);
    }

    @POST
    @Path("/{id}/team")
    @ChildRecord("case")
    @Operation(
            operationId = "moveCase",
            summary = "Give the case to another team",
            description = "The child keeps their social worker until a handover is accepted.")
    public CaseView move(CaseId id, @Valid @NotNull MoveCase request) {
        var file = read(id);
        if (!teams.isOpen(request.teamId())) {
            throw new UnknownTeam();
        }
        outbox.publish(file.move(request.teamId(), request.reason(), caller.worker(), clock.instant()));
        return views.of(id);
    }

    @POST
    @Path("/{id}/sibling-group")
    @ChildRecord("case")
    @Operation(
            operationId = "joinSiblings",
            summary = "Bring brothers and sisters together",
            description =
                    "The case joins the group of the other one. Children of one group are counted together and are kept with"
                            + " one social worker where that can be.")
    public CaseView joinSiblings(CaseId id, @Valid @NotNull JoinSiblings request) {
        var file = read(id);
        var other = cases.find(request.caseId()).orElseThrow(() -> new NotFound("case"));
        access.require("CaseChangeResource.joinSiblings", other.childId());
        file.join(other, caller.worker(), clock.instant());
        cases.flush();
        return views.of(id);
    }

    private CaseFile read(CaseId id) {
        var file = cases.get(id);
        precondition.check(file.version());
        return file;
    }

    /** Whoever opens a case leads the team it comes to: only then may they see it, and so open it. */
    private CaseId create(OpenCase request) {
        var opened = opening.byHand(request, clock.instant());
        access.require("CaseChangeResource.open", request.childId());
        return opened;
    }
}

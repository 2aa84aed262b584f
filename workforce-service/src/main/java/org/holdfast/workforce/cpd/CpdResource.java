package org.holdfast.workforce.cpd;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What somebody learnt is their own; whether it is enough to renew is seen by those above them too. */
@Path("/staff/{id}/cpd")
@Tag(
        name = "Professional development",
        description = "What somebody learnt, and whether they can renew their registration")
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
class CpdResource {

    private final CpdPieces pieces;
    private final Colleagues colleagues;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    CpdResource(
            CpdPieces pieces,
            Colleagues colleagues,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.pieces = pieces;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CpdPieceView.class, responseCode = "201")
    @Operation(
            operationId = "recordCpd",
            summary = "Record something that you learnt from",
            description = "Your own. Courses of the academy that you attended are there already, as drafts.")
    public CpdPieceView record(WorkerId id, @Valid @NotNull RecordCpd request) {
        refuseUnlessOwn(id);
        return idempotency.accept(
                request, () -> add(id, request), piece -> pieces.get(id, piece).view(), CpdPieceId::new);
    }

    @GET
    @Operation(
            operationId = "listCpd",
            summary = "What you learnt from",
            description = "Your own, the latest first, with the drafts that wait for a reflection.")
    public Page<CpdPieceView> all(WorkerId id) {
        refuseUnlessOwn(id);
        return new Page<>(pieces.of(id), null).map(CpdPiece::view);
    }

    @GET
    @Path("/{pieceId}")
    @Operation(operationId = "getCpd", summary = "One piece", description = "Your own.")
    public CpdPieceView piece(WorkerId id, CpdPieceId pieceId) {
        refuseUnlessOwn(id);
        return pieces.get(id, pieceId).view();
    }

    @POST
    @Path("/{pieceId}/reflection")
    @Operation(
            operationId = "reflectOnCpd",
            summary = "Say what you learnt and what it changes",
            description = "In your own words; what a peer made of it, where you talked it over. It can be said anew.")
    public CpdPieceView reflect(WorkerId id, CpdPieceId pieceId, @Valid @NotNull Reflection request) {
        refuseUnlessOwn(id);
        var piece = pieces.get(id, pieceId);
        precondition.check(piece.version());
        piece.reflect(request);
        pieces.flush();
        return piece.view();
    }

    @GET
    @Path("/readiness")
    @Operation(
            operationId = "getRenewalReadiness",
            summary = "Whether somebody has what renewal asks for",
            description =
                    "Two pieces in the registration year, one of them talked over with a peer (Social Work England). Numbers alone: for the"
                            + " person, those above them, academy and workforce.")
    public RenewalReadiness readiness(WorkerId id) {
        var worker = colleagues.get(id).id();
        if (!isTheirs(worker)) {
            throw new NotFound("member of staff");
        }
        return RenewalReadiness.of(pieces.of(worker), WorkingDays.dayOf(clock.instant()));
    }

    private CpdPieceId add(WorkerId worker, RecordCpd request) {
        var piece = CpdPiece.of(colleagues.get(worker).id(), request, clock.instant());
        pieces.persistAndFlush(piece);
        return piece.id();
    }

    private void refuseUnlessOwn(WorkerId worker) {
        if (!caller.worker().equals(worker)) {
            throw new OnlyOnesOwn();
        }
    }

    private boolean isTheirs(WorkerId worker) {
        return caller.is(Roles.ACADEMY)
                || caller.is(Roles.WORKFORCE)
                || caller.ifWorker()
                        .filter(me -> me.equals(worker) || colleagues.standsAbove(me, worker))
                        .isPresent();
    }
}

package org.holdfast.referral.erasure;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.child.ChildIndex;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Holds that keep a child's record from being erased. */
@Path("/children/{id}/legal-holds")
@Tag(name = "Data protection")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INFORMATION_GOVERNANCE)
@RunOnVirtualThread
@Transactional
class LegalHoldResource {

    private final LegalHolds holds;
    private final ChildIndex index;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    LegalHoldResource(
            LegalHolds holds,
            ChildIndex index,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.holds = holds;
        this.index = index;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    record LegalHoldList(List<LegalHoldView> items) {}

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = LegalHoldView.class, responseCode = "201")
    @Operation(
            operationId = "placeLegalHold",
            summary = "Keep a child's record from being erased",
            description = "Until the hold has ended, no erasure of this child is asked for or agreed to.")
    public LegalHoldView place(ChildId id, @Valid @NotNull PlaceLegalHold request) {
        return idempotency.accept(
                request, () -> placed(id, request), hold -> holds.get(hold).view(), LegalHoldId::new);
    }

    @GET
    @Operation(
            operationId = "listLegalHolds",
            summary = "Legal holds on a child's record",
            description = "The newest first, those that have ended among them.")
    public LegalHoldList of(ChildId id) {
        return new LegalHoldList(
                holds.of(index.allRecordsOf(id)).stream().map(LegalHold::view).toList());
    }

    @POST
    @Path("/{holdId}/ending")
    @Operation(
            operationId = "endLegalHold",
            summary = "End a legal hold",
            description = "The record may be erased again, unless another hold is in force.")
    public LegalHoldView end(ChildId id, LegalHoldId holdId, @Valid @NotNull EndLegalHold request) {
        var hold = holds.get(id, holdId);
        precondition.check(hold.version());
        hold.end(request.reason(), caller.worker(), clock.instant());
        holds.flush();
        return hold.view();
    }

    private LegalHoldId placed(ChildId child, PlaceLegalHold request) {
        if (!index.isKnown(child)) {
            throw new NotFound("child");
        }
        var hold = new LegalHold(LegalHoldId.next(), child, request.reason(), caller.worker(), clock.instant());
        holds.persist(hold);
        return hold.id();
    }
}

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.signin.StillSignedIn;
import org.holdfast.referral.child.ChildIndex;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Erasing what is held of a child (UK GDPR article 17): two people, four services, one certificate. */
@Path("/children/{id}/erasures")
@Tag(name = "Data protection")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INFORMATION_GOVERNANCE)
@RunOnVirtualThread
@Transactional
class ErasureResource {

    private final Erasures erasures;
    private final LegalHolds holds;
    private final ChildIndex index;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    ErasureResource(
            Erasures erasures,
            LegalHolds holds,
            ChildIndex index,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.erasures = erasures;
        this.holds = holds;
        this.index = index;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @StillSignedIn
    @ResponseStatus(201)
    @APIResponseSchema(value = ErasureView.class, responseCode = "201")
    @Operation(
            operationId = "askForErasure",
            summary = "Ask that what is held of a child be erased",
            description =
                    "Nothing is erased before somebody else agrees. One erasure of a child is under way at a time. A record on legal"
                            + " hold is not erased (409 `on-legal-hold`).")
    public ErasureView ask(ChildId id, @Valid @NotNull AskForErasure request) {
        return idempotency.accept(
                request,
                () -> asked(id, request),
                erasure -> erasures.get(erasure).view(),
                ErasureId::new);
    }

    @GET
    @Path("/{erasureId}")
    @Operation(
            operationId = "getErasure",
            summary = "The certificate of an erasure",
            description =
                    "Who asked and who agreed, and what each service has erased and when; or which rule keeps the record.")
    public ErasureView certificate(ChildId id, ErasureId erasureId) {
        return erasures.get(id, erasureId).view();
    }

    @POST
    @Path("/{erasureId}/authorisation")
    @StillSignedIn
    @Operation(
            operationId = "authoriseErasure",
            summary = "Agree to an erasure, or refuse it",
            description =
                    "By somebody else than who asked. Once agreed to it cannot be undone: the service with the case record looks whether"
                            + " the law makes the council keep it, and says so, or erases what it holds; the others follow it. The"
                            + " audit trail stays, by ids.")
    public ErasureView answer(ChildId id, ErasureId erasureId, @Valid @NotNull AnswerErasure request) {
        var erasure = erasures.get(id, erasureId);
        precondition.check(erasure.version());
        switch (request.answer()) {
            case REFUSE -> erasure.refuse(request.note(), caller.worker(), clock.instant());
            case AGREE -> {
                var records = index.allRecordsOf(id).stream().toList();
                holds.refuseIfAny(records);
                outbox.publish(erasure.authorise(records, request.note(), caller.worker(), clock.instant()));
            }
        }
        erasures.flush();
        return erasure.view();
    }

    private ErasureId asked(ChildId child, AskForErasure request) {
        if (!index.isKnown(child)) {
            throw new NotFound("child");
        }
        holds.refuseIfAny(index.allRecordsOf(child));
        var erasure = new Erasure(ErasureId.next(), child, request, caller.worker(), clock.instant());
        erasures.persist(erasure);
        erasures.flush();
        return erasure.id();
    }
}

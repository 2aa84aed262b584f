package org.holdfast.workforce.supervision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.SupervisionId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Supervision as it is planned, held and called off. What was said stays with those who were there. */
@Path("/supervisions")
@Tag(
        name = "Supervision",
        description = "How often it is meant to be, when it was, what came of it, and who goes without")
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
class SupervisionResource {

    private static final String LIST = "supervisions";

    private final Supervisions supervisions;
    private final Confidence confidence;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    SupervisionResource(
            Supervisions supervisions,
            Confidence confidence,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.supervisions = supervisions;
        this.confidence = confidence;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = SupervisionView.class, responseCode = "201")
    @Operation(
            operationId = "planSupervision",
            summary = "Plan a supervision",
            description =
                    "Whoever plans it supervises. Nobody supervises themselves; only groups and peers are several.")
    public SupervisionView plan(@Valid @NotNull PlanSupervision request) {
        return idempotency.accept(
                request, () -> add(request), id -> confidence.view(supervisions.get(id)), SupervisionId::new);
    }

    @GET
    @Operation(
            operationId = "listSupervisions",
            summary = "Supervisions, the latest first",
            description =
                    "One's own, as supervised and as supervisor, and those of the people below. What came of them is shown to those who"
                            + " were there, and to nobody else.")
    public Page<SupervisionView> all(@Valid @BeanParam PageRequest page) {
        var rows = supervisions.concerning(confidence.concerned(), cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.plannedFor().toString(), row.id().value()))
                .map(confidence::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSupervision",
            summary = "One supervision",
            description =
                    "That it was, for those above and for workforce; what came of it, for those who were there. For others it is not found.")
    public SupervisionView supervision(SupervisionId id) {
        return confidence.view(confidence.seen(id));
    }

    @POST
    @Path("/{id}/record")
    @Operation(
            operationId = "recordSupervision",
            summary = "Record what came of it",
            description =
                    "By the supervisor. Decisions about children of the caseload go to the children's records; private notes stay with those"
                            + " who were there.")
    public SupervisionView hold(SupervisionId id, @Valid @NotNull RecordSupervision request) {
        var supervision = confidence.led(id);
        precondition.check(supervision.version());
        confidence.refuseOtherChildren(supervision, request);
        outbox.publish(supervision.hold(request, clock.instant()));
        return flushed(supervision);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelSupervision",
            summary = "Call a supervision off",
            description = "By one of those who were to be there, with who called it off and why.")
    public SupervisionView cancel(SupervisionId id, @Valid @NotNull CancelSupervision request) {
        var supervision = confidence.shared(id);
        precondition.check(supervision.version());
        supervision.cancel(request, clock.instant());
        return flushed(supervision);
    }

    @POST
    @Path("/{id}/completed-actions")
    @Operation(
            operationId = "completeSupervisionAction",
            summary = "Say that something that was agreed is done",
            description = "By one of those who were there; it leaves the agenda.")
    public SupervisionView complete(SupervisionId id, @Valid @NotNull CompleteAction request) {
        var supervision = confidence.shared(id);
        precondition.check(supervision.version());
        supervision.complete(request.action(), request.on(), clock.instant());
        return flushed(supervision);
    }

    private SupervisionId add(PlanSupervision request) {
        var supervisor = caller.worker();
        confidence.refuseStrangers(request, supervisor);
        var supervision = new Supervision(SupervisionId.next(), request, supervisor, clock.instant());
        supervisions.persistAndFlush(supervision);
        return supervision.id();
    }

    private SupervisionView flushed(Supervision supervision) {
        supervisions.flush();
        return confidence.view(supervision);
    }
}

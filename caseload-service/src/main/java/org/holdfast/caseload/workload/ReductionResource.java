package org.holdfast.caseload.workload;

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
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.ReductionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Spans in which somebody can take on less. */
@Path("/workers/{workerId}/caseload-reductions")
@Tag(name = "Caseload", description = "How much each worker carries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.WORKFORCE})
@RunOnVirtualThread
@Transactional
class ReductionResource {

    private static final String LIST = "caseload-reductions";

    private final Reductions reductions;
    private final Workers workers;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ReductionResource(
            Reductions reductions,
            Workers workers,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.reductions = reductions;
        this.workers = workers;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.WORKFORCE})
    @ResponseStatus(201)
    @APIResponseSchema(value = ReductionView.class, responseCode = "201")
    @Operation(
            operationId = "reduceCaseload",
            summary = "Let somebody take on less",
            description =
                    "For a time and by a share of their usual limit. For those up the person's line, and for workforce.")
    public ReductionView reduce(WorkerId workerId, @Valid @NotNull ReduceCaseload request) {
        return idempotency.accept(
                request,
                () -> create(workerId, request),
                id -> reductions.get(id).view(),
                ReductionId::new);
    }

    @GET
    @Operation(
            operationId = "listCaseloadReductions",
            summary = "When and why somebody takes on less",
            description = "The latest first. For the person, those up their line, and workforce.")
    public Page<ReductionView> all(WorkerId workerId, @Valid @BeanParam PageRequest page) {
        knowing(workerId);
        var rows = reductions.of(workerId, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.from().toString(), row.id().value()))
                .map(Reduction::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCaseloadReduction",
            summary = "One reduction",
            description = "For the person, those up their line, and workforce.")
    public ReductionView one(WorkerId workerId, ReductionId id) {
        knowing(workerId);
        return of(workerId, id).view();
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.WORKFORCE})
    @Operation(
            operationId = "endCaseloadReduction",
            summary = "End a reduction",
            description = "From now on it counts no more; for the time before it did.")
    public ReductionView end(WorkerId workerId, ReductionId id) {
        leading(workerId);
        var reduction = of(workerId, id);
        precondition.check(reduction.view().version());
        reduction.end(caller.worker(), clock.instant());
        reductions.flush();
        return reduction.view();
    }

    private ReductionId create(WorkerId workerId, ReduceCaseload request) {
        leading(workerId);
        var reduction = new Reduction(ReductionId.next(), workerId, request, caller.worker(), clock.instant());
        reductions.persist(reduction);
        return reduction.id();
    }

    private Reduction of(WorkerId workerId, ReductionId id) {
        var reduction = reductions.get(id);
        if (!reduction.workerId().equals(workerId)) {
            throw new NotFound("reduction");
        }
        return reduction;
    }

    private void knowing(WorkerId workerId) {
        if (!caller.worker().equals(workerId)) {
            leading(workerId);
        }
    }

    private void leading(WorkerId workerId) {
        if (!caller.is(Roles.WORKFORCE) && !workers.isUpTheLine(caller.worker(), workerId)) {
            throw new NotFound("worker");
        }
    }
}

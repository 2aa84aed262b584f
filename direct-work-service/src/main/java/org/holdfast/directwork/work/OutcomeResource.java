package org.holdfast.directwork.work;

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
import org.holdfast.contracts.OutcomeId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What changed because of the work, and whether the child was told. */
@Path("/work-plans/{id}/outcomes")
@Tag(name = "Work with children")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@RunOnVirtualThread
@Transactional
class OutcomeResource {

    private final WorkPlans plans;
    private final Outcomes outcomes;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    OutcomeResource(
            WorkPlans plans,
            Outcomes outcomes,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("work plan")
    @ResponseStatus(201)
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
    @Operation(
            operationId = "recordOutcome",
            summary = "Record what changed because of the work",
            description = "Or that nothing did. The child is told, and that is recorded with it.")
    public OutcomeView record(WorkPlanId id, @Valid @NotNull RecordOutcome request) {
        return idempotency.accept(
                request,
                () -> record(request, id),
                outcome -> outcomes.get(id, outcome).view(),
                OutcomeId::new);
    }

    private OutcomeId record(RecordOutcome request, WorkPlanId id) {
        var outcome = plans.get(id).bring(OutcomeId.next(), request, caller.worker(), clock.instant());
        outcomes.persist(outcome);
        outbox.publish(outcome.recorded());
        return outcome.id();
    }

    @GET
    @ChildRecord("work plan")
    @Operation(
            operationId = "listOutcomes",
            summary = "What changed because of the work of a plan",
            description = "Oldest first. Those entered in error are there and say so.")
    public Page<OutcomeView> ofPlan(WorkPlanId id) {
        return new Page<>(outcomes.of(id).stream().map(Outcome::view).toList(), null);
    }

    @GET
    @Path("/{outcomeId}")
    @ChildRecord("work plan")
    @Operation(
            operationId = "getOutcome",
            summary = "One outcome",
            description = "What changed, and whether the child was told. Its ETag is that of the plan.")
    public OutcomeView outcome(WorkPlanId id, OutcomeId outcomeId) {
        return outcomes.get(id, outcomeId).view();
    }

    @POST
    @Path("/{outcomeId}/telling")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("work plan")
    @Operation(
            operationId = "tellChildOfOutcome",
            summary = "Record that the child was told",
            description = "You said, we did: with what the child said to it, in the child's words.")
    public OutcomeView tell(WorkPlanId id, OutcomeId outcomeId, @Valid @NotNull TellChild request) {
        var outcome = outcomes.get(id, outcomeId);
        precondition.check(outcome.view().version());
        outbox.publish(outcome.tell(request, caller.worker(), clock.instant()));
        outcomes.flush();
        return outcome.view();
    }

    @POST
    @Path("/{outcomeId}/corrections")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("work plan")
    @Operation(
            operationId = "correctOutcome",
            summary = "Mark an outcome as entered in error",
            description = "It stays on record, marked with the reason.")
    public OutcomeView correct(WorkPlanId id, OutcomeId outcomeId, @Valid @NotNull MakeCorrection request) {
        var outcome = outcomes.get(id, outcomeId);
        precondition.check(outcome.view().version());
        outcome.correct(request.reason(), caller.worker(), clock.instant());
        outcomes.flush();
        return outcome.view();
    }
}

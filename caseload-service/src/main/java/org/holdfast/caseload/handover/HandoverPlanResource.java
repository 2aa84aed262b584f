package org.holdfast.caseload.handover;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.platform.access.Access;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whole caseloads that are handed over. */
@Path("/handover-plans")
@Tag(name = "Handovers", description = "How a child's social worker changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class HandoverPlanResource {

    private final Planning planning;
    private final HandoverPlans plans;
    private final CaseFiles cases;
    private final Workers workers;
    private final Access access;
    private final Idempotency idempotency;
    private final Caller caller;

    HandoverPlanResource(
            Planning planning,
            HandoverPlans plans,
            CaseFiles cases,
            Workers workers,
            Access access,
            Idempotency idempotency,
            Caller caller) {
        this.planning = planning;
        this.plans = plans;
        this.cases = cases;
        this.workers = workers;
        this.access = access;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = HandoverPlanView.class, responseCode = "201")
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "planHandovers",
            summary = "Hand over a caseload",
            description =
                    "As when somebody leaves: one handover per child, proposed together or not at all. By somebody up the person's"
                            + " line who may see each of the children.")
    public HandoverPlanView propose(@Valid @NotNull ProposePlan request) {
        return idempotency.accept(request, () -> create(request), planning::view, HandoverPlanId::new);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHandoverPlan",
            summary = "How far a plan is",
            description =
                    "How many handovers are at which step, and how many children have none yet. For who proposed it, and those up"
                            + " the line of the person.")
    public HandoverPlanView plan(HandoverPlanId id) {
        var plan = plans.get(id);
        var me = caller.worker();
        if (!plan.proposedBy().equals(me)
                && plan.workerId()
                        .filter(worker -> workers.isUpTheLine(me, worker))
                        .isEmpty()) {
            throw new NotFound("handover plan");
        }
        return planning.view(id);
    }

    private HandoverPlanId create(ProposePlan request) {
        if (!workers.isUpTheLine(caller.worker(), request.workerId())) {
            throw new NotFound("worker");
        }
        request.parts()
                .forEach(part -> access.require(
                        "HandoverPlanResource.propose", cases.get(part.caseId()).childId()));
        return planning.propose(
                request.workerId(),
                request.reason(),
                request.kind(),
                request.parts().stream()
                        .map(part -> new Planning.Move(part.caseId(), part.toWorkerId(), request.changeReason(), null))
                        .toList(),
                caller.worker());
    }
}

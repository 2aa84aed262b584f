package org.holdfast.directwork.work;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.directwork.circle.Children;
import org.holdfast.platform.access.Access;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Plans of work with children. */
@Path("/work-plans")
@Tag(name = "Work with children", description = "What is planned and done with a child, in the child's words")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@RunOnVirtualThread
@Transactional
class WorkPlanResource {

    private static final String LIST = "work-plans";

    private final WorkPlans plans;
    private final Planning planning;
    private final Children children;
    private final Access access;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;

    WorkPlanResource(
            WorkPlans plans,
            Planning planning,
            Children children,
            Access access,
            Idempotency idempotency,
            Cursors cursors,
            Caller caller) {
        this.plans = plans;
        this.planning = planning;
        this.children = children;
        this.access = access;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("work plan")
    @ResponseStatus(201)
    @APIResponseSchema(value = WorkPlanView.class, responseCode = "201")
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "planWork",
            summary = "Plan work with a child",
            description =
                    "For a child you have a reason to see. A tool that is not made for the child's age needs a reason.")
    public WorkPlanView plan(@Valid @NotNull PlanWork request) {
        access.require("WorkPlanResource.plan", request.childId());
        return idempotency.accept(
                request, () -> planning.plan(WorkPlanId.next(), request, caller.worker()), this::show, WorkPlanId::new);
    }

    @GET
    @ChildRecord("child")
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "listWorkPlans",
            summary = "The plans of work with one child",
            description = "Newest first. A child you have no reason to see is answered as a child that is not there.")
    public Page<WorkPlanView> withChild(
            @QueryParam("childId") @Parameter(description = "The child", required = true) @NotNull ChildId childId,
            @Valid @BeanParam PageRequest page) {
        var child = children.get(childId);
        var rows = plans.newestFor(children.allIdsOf(childId), cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        plan -> new Cursors.Place(
                                plan.plannedAt().toString(), plan.id().value()))
                .map(plan -> plan.view(child));
    }

    @GET
    @Path("/{id}")
    @ChildRecord("work plan")
    @Operation(
            operationId = "getWorkPlan",
            summary = "One plan of work",
            description = "Why the work is done, with which tools, and how many sessions were held of those planned.")
    public WorkPlanView workPlan(WorkPlanId id) {
        return show(id);
    }

    private WorkPlanView show(WorkPlanId id) {
        var plan = plans.get(id);
        return plan.view(children.get(plan.childId()));
    }
}

package org.holdfast.caseload.plan;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.PlanId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** What becomes of a plan. */
@Path("/cases/{caseId}/plans/{id}")
@Tag(name = "Plans", description = "What family, children's services and partners have agreed to do for a child")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class PlanStepResource {

    private final Plans plans;
    private final PlanMaking making;
    private final Leading leading;
    private final CaseFiles cases;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    PlanStepResource(
            Plans plans,
            PlanMaking making,
            Leading leading,
            CaseFiles cases,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.making = making;
        this.leading = leading;
        this.cases = cases;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/reviews")
    @Operation(
            operationId = "reviewPlan",
            summary = "Record a review",
            description =
                    "Of a child protection plan, a review conference: the first within three months, then within six (Working Together"
                            + " 2023); not at a weekend, and after the plan began (census rule 8841).")
    public PlanView review(CaseId caseId, PlanId id, @Valid @NotNull ReviewPlan request) {
        var plan = read(caseId, id);
        making.review(cases.get(caseId), plan, request, caller.worker(), clock.instant());
        return flushed(plan);
    }

    @POST
    @Path("/core-groups")
    @Operation(
            operationId = "holdCoreGroup",
            summary = "Record a meeting of the core group",
            description = "The first within ten working days of the conference (Working Together 2023).")
    public PlanView meet(CaseId caseId, PlanId id, @Valid @NotNull HoldCoreGroup request) {
        var plan = read(caseId, id);
        plan.meet(request, caller.worker(), clock.instant());
        return flushed(plan);
    }

    @POST
    @Path("/team")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "changeTeamOfPlan",
            summary = "Say who leads the plan and who is in the team around the child",
            description = "Roles are the partnership's own; see the list of roles.")
    public PlanView lead(CaseId caseId, PlanId id, @Valid @NotNull ChangeLead request) {
        var plan = read(caseId, id);
        leading.refuse(plan.kind(), request.leadPractitionerId(), WorkingDays.dayOf(clock.instant()));
        making.refuseUnknownRoles(request.team());
        plan.lead(request, clock.instant());
        return flushed(plan);
    }

    @POST
    @Path("/ending")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
    @Operation(
            operationId = "endPlan",
            summary = "End the plan",
            description =
                    "Not before it began (census rules 4011, 8925), a child protection plan not on that day (8840). The case keeps its"
                            + " type until the next plan begins, or it is changed or closed.")
    public PlanView end(CaseId caseId, PlanId id, @Valid @NotNull EndPlan request) {
        var plan = read(caseId, id);
        making.end(cases.get(caseId), plan, request, clock.instant());
        return flushed(plan);
    }

    @POST
    @Path("/corrections")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "correctPlan",
            summary = "Mark a plan as entered in error",
            description = "It stays on record, and counts for nothing. The type of the case is changed by itself.")
    public PlanView correct(CaseId caseId, PlanId id, @Valid @NotNull MakeCorrection request) {
        var plan = plans.get(caseId, id);
        precondition.check(plan.version());
        plan.correct(new EnteredInError(request.reason(), caller.worker(), clock.instant()));
        return flushed(plan);
    }

    private Plan read(CaseId caseId, PlanId id) {
        var plan = plans.get(caseId, id);
        precondition.check(plan.version());
        cases.get(caseId).refuseWhenClosed();
        return plan;
    }

    private PlanView flushed(Plan plan) {
        plans.flush();
        return making.view(plan);
    }
}

package org.holdfast.referral.earlyhelp;

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
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.signin.Roles;

/** Early help under way: the family's answer, the assessment, how it goes, and what it comes to. */
@Path("/early-help/plans/{id}")
@Tag(name = "Early help")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER_SYSTEM, Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
@ChildRecord("early help plan")
@RunOnVirtualThread
@Transactional
class EarlyHelpWorkResource {

    private final EarlyHelpPlans plans;
    private final SteppingUp steppingUp;
    private final PlanReading reading;
    private final Outbox outbox;
    private final Precondition precondition;
    private final Clock clock;

    EarlyHelpWorkResource(
            EarlyHelpPlans plans,
            SteppingUp steppingUp,
            PlanReading reading,
            Outbox outbox,
            Precondition precondition,
            Clock clock) {
        this.plans = plans;
        this.steppingUp = steppingUp;
        this.reading = reading;
        this.outbox = outbox;
        this.precondition = precondition;
        this.clock = clock;
    }

    @POST
    @Path("/start")
    @Operation(
            operationId = "startEarlyHelp",
            summary = "Record what the family says",
            description =
                    "Early help needs the family's agreement. With it, a lead practitioner is named and the assessment begins.")
    public PlanView start(EarlyHelpPlanId id, @Valid @NotNull StartHelp request) {
        var plan = current(id);
        outbox.publish(plan.start(request, clock.instant()));
        return reading.view(plan);
    }

    @POST
    @Path("/assessment")
    @Operation(
            operationId = "completeEarlyHelpAssessment",
            summary = "Complete the early help assessment",
            description = "Inspectors ask for its first and its last day (Annex A, list 2).")
    public PlanView assess(EarlyHelpPlanId id, @Valid @NotNull CompleteAssessment request) {
        var plan = current(id);
        outbox.publish(plan.completeAssessment(request.completedOn(), clock.instant()));
        return reading.view(plan);
    }

    @POST
    @Path("/reviews")
    @Operation(
            operationId = "reviewEarlyHelp",
            summary = "Record how it goes",
            description = "As family and agency see it, with the child's own words, and when to look again.")
    public PlanView review(EarlyHelpPlanId id, @Valid @NotNull RecordReview request) {
        var plan = current(id);
        outbox.publish(plan.review(request, clock.instant()));
        return reading.view(plan);
    }

    @POST
    @Path("/step-up")
    @Operation(
            operationId = "stepUpEarlyHelp",
            summary = "Refer the family to children's services",
            description =
                    "Where the threshold is met, level 3 or 4. The referral says that early help was tried, by whom and since when.")
    public PlanView stepUp(EarlyHelpPlanId id, @Valid @NotNull StepUp request) {
        var plan = current(id);
        steppingUp.stepUp(plan, request);
        return reading.view(plan);
    }

    @POST
    @Path("/ending")
    @Operation(
            operationId = "endEarlyHelp",
            summary = "End early help",
            description = "The family has what it needs, no longer wants it, or has moved away.")
    public PlanView end(EarlyHelpPlanId id, @Valid @NotNull EndPlan request) {
        var plan = current(id);
        outbox.publish(plan.close(request.ending(), clock.instant()));
        return reading.view(plan);
    }

    private EarlyHelpPlan current(EarlyHelpPlanId id) {
        var plan = plans.get(id);
        precondition.check(plan.version());
        return plan;
    }
}

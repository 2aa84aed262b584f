package org.holdfast.referral.earlyhelp;

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
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Early help is offered to a family, and an agency takes the family on. */
@Path("/early-help/plans")
@Tag(name = "Early help", description = "Early help that partners lead, up to children's services and down from them")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER_SYSTEM, Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
@ChildRecord("early help plan")
@RunOnVirtualThread
@Transactional
class EarlyHelpResource {

    private static final String LIST = "early-help-plans";

    private final EarlyHelpPlans plans;
    private final Offering offering;
    private final PlanReading reading;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Clock clock;

    EarlyHelpResource(
            EarlyHelpPlans plans,
            Offering offering,
            PlanReading reading,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Clock clock) {
        this.plans = plans;
        this.offering = offering;
        this.reading = reading;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    @Operation(
            operationId = "offerEarlyHelp",
            summary = "Offer a family early help",
            description =
                    "By a hub or school that leads it itself, or by the front door, which asks an agency. The front door begins no second"
                            + " plan for a child. A partner is not told whether another agency helps already; where two do, the front door"
                            + " sees both in the list of the child's plans and brings them together.")
    public PlanView offer(@Valid @NotNull OfferEarlyHelp request) {
        return idempotency.accept(
                request, () -> offering.offer(request), id -> reading.view(plans.get(id)), EarlyHelpPlanId::new);
    }

    @GET
    @Operation(
            operationId = "listEarlyHelpPlans",
            summary = "Early help",
            description =
                    "In the order in which it was offered. A partner's system sees what its own agency leads or is asked to.")
    public Page<PlanView> all(@Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = plans.matching(filter, reading.agencyOf(filter), cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST, rows, page.limit, plan -> new Place("", plan.id().value()))
                .map(reading::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEarlyHelpPlan",
            summary = "One plan",
            description = "Who leads, how it goes, when it is looked at.")
    public PlanView plan(EarlyHelpPlanId id) {
        return reading.view(plans.get(id));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(
            operationId = "answerEarlyHelpOffer",
            summary = "Take the family on, or say why not",
            description = "Whoever cannot take the family on leaves it with the front door, which asks another agency.")
    public PlanView answer(EarlyHelpPlanId id, @Valid @NotNull AnswerOffer request) {
        var plan = current(id);
        outbox.publish(plan.answer(request, clock.instant()));
        return reading.view(plan);
    }

    @POST
    @Path("/{id}/agency")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @Operation(
            operationId = "giveEarlyHelpToAgency",
            summary = "Ask another agency",
            description = "Until an agency has taken the family on, it is the front door's.")
    public PlanView give(EarlyHelpPlanId id, @Valid @NotNull GiveToAgency request) {
        var plan = current(id);
        offering.requireOpen(request.agencyId());
        var now = clock.instant();
        outbox.publish(plan.give(request.agencyId(), now, offering.answerDueOn(now)));
        return reading.view(plan);
    }

    private EarlyHelpPlan current(EarlyHelpPlanId id) {
        var plan = plans.get(id);
        precondition.check(plan.version());
        return plan;
    }
}

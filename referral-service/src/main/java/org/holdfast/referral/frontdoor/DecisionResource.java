package org.holdfast.referral.frontdoor;

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
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Decisions about the children of a referral, and their authorisation by somebody else. */
@Path("/referrals/{id}/decisions")
@Tag(name = "Decisions", description = "What is decided about each child, and by whom it is authorised")
@Produces(MediaType.APPLICATION_JSON)
@ChildRecord("referral")
@RunOnVirtualThread
@Transactional
class DecisionResource {

    private final Referrals referrals;
    private final Deciding deciding;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;

    DecisionResource(
            Referrals referrals, Deciding deciding, Idempotency idempotency, Precondition precondition, Caller caller) {
        this.referrals = referrals;
        this.deciding = deciding;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ResponseStatus(201)
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    @Extension(name = HouseRules.NEEDS_KEY, value = "true")
    @Operation(
            operationId = "decideReferral",
            summary = "Decide about one child",
            description =
                    "Due within one working day of receipt (Working Together 2023). The decision waits for somebody else's"
                            + " authorisation; an urgent one opens its case at once and is authorised afterwards.")
    public DecisionView decide(ReferralId id, @Valid @NotNull MakeDecision request) {
        return idempotency.require(
                request,
                () -> propose(id, request),
                decision -> referrals.get(id).decisions().get(decision).view(),
                DecisionId::new);
    }

    @GET
    @Path("/{decisionId}")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @Operation(
            operationId = "getDecision",
            summary = "One decision",
            description = "With its authorisation, where there is one.")
    public DecisionView decision(ReferralId id, DecisionId decisionId) {
        return referrals.get(id).decisions().get(decisionId).view();
    }

    @POST
    @Path("/{decisionId}/authorisation")
    @RolesAllowed(Roles.FRONT_DOOR_MANAGER)
    @Operation(
            operationId = "authoriseDecision",
            summary = "Authorise a decision or send it back",
            description =
                    "By a manager who did not make it. Once authorised it is final: a case opens where the outcome says so.")
    public DecisionView authorise(ReferralId id, DecisionId decisionId, @Valid @NotNull Authorise answer) {
        var referral = referrals.get(id);
        precondition.check(referral.version());
        return deciding.answer(referral, decisionId, answer, caller.worker()).view();
    }

    private DecisionId propose(ReferralId id, MakeDecision request) {
        var referral = referrals.get(id);
        precondition.check(referral.version());
        return deciding.propose(DecisionId.next(), referral, request, caller.worker());
    }
}

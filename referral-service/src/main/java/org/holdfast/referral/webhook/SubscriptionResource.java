package org.holdfast.referral.webhook;

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
import java.security.SecureRandom;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where a partner's system wants to be told. */
@Path("/feedback-subscriptions")
@Tag(
        name = "Webhooks",
        description = "Your system is told when something has happened, instead of asking again and again")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PARTNER_SYSTEM)
@RunOnVirtualThread
@Transactional
class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final Addresses addresses;
    private final Sealing sealing;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Partners partners;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubscriptionResource(
            Subscriptions subscriptions,
            Addresses addresses,
            Sealing sealing,
            Idempotency idempotency,
            Precondition precondition,
            Partners partners,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.sealing = sealing;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.partners = partners;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "201")
    @Operation(
            operationId = "subscribeToFeedback",
            summary = "Be told",
            description =
                    "By Standard Webhooks: check webhook-signature with the secret, which is shown this once; answer 2xx within ten"
                            + " seconds. What is not accepted is sent again, ever more rarely, for three days. What is sent names"
                            + " a referral and nobody in it.")
    public SubscriptionView subscribe(@Valid @NotNull Subscribe request) {
        var agency = partners.calling();
        return idempotency.accept(request, () -> add(agency, request), id -> shown(agency, id), SubscriptionId::new);
    }

    @GET
    @Operation(
            operationId = "listFeedbackSubscriptions",
            summary = "Where you are told",
            description = "Those of your agency, ended ones too.")
    public Page<SubscriptionView> all() {
        return new Page<>(subscriptions.of(partners.calling()), null).map(Subscription::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFeedbackSubscription",
            summary = "One subscription",
            description = "Without its secret, which was shown when it was made.")
    public SubscriptionView subscription(SubscriptionId id) {
        return subscriptions.get(partners.calling(), id).view();
    }

    @POST
    @Path("/{id}/secret-rotation")
    @Operation(
            operationId = "rotateSecret",
            summary = "Change the secret",
            description =
                    "The new one is shown this once. For a day what is sent carries two signatures, by the new and the old.")
    public SubscriptionView rotate(SubscriptionId id) {
        var subscription = current(id);
        var secret = Signature.freshSecret(random);
        subscription.rotate(sealing.seal(secret), clock.instant());
        subscriptions.flush();
        return subscription.view().with(secret);
    }

    @POST
    @Path("/{id}/ending")
    @Operation(
            operationId = "endFeedbackSubscription",
            summary = "No longer be told",
            description = "The log of what was sent stays.")
    public SubscriptionView end(SubscriptionId id) {
        var subscription = current(id);
        subscription.end();
        subscriptions.flush();
        return subscription.view();
    }

    private Subscription current(SubscriptionId id) {
        var subscription = subscriptions.get(partners.calling(), id);
        precondition.check(subscription.version());
        return subscription;
    }

    private SubscriptionId add(AgencyId agency, Subscribe request) {
        if (!addresses.mayBeCalled(request.url())) {
            throw new AddressNotAllowed();
        }
        var secret = sealing.seal(Signature.freshSecret(random));
        var subscription = new Subscription(SubscriptionId.next(), agency, request, secret, clock.instant());
        subscriptions.persist(subscription);
        return subscription.id();
    }

    private SubscriptionView shown(AgencyId agency, SubscriptionId id) {
        var subscription = subscriptions.get(agency, id);
        return subscription.view().with(sealing.open(subscription.secretSealed()));
    }
}

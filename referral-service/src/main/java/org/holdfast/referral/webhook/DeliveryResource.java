package org.holdfast.referral.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;

/** What a partner's system was told, and what it was not. */
@Path("/feedback-subscriptions/{id}/deliveries")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PARTNER_SYSTEM)
@RunOnVirtualThread
@Transactional
class DeliveryResource {

    private static final String LIST = "webhook-deliveries";

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Partners partners;
    private final Cursors cursors;
    private final Clock clock;

    DeliveryResource(
            Subscriptions subscriptions, Deliveries deliveries, Partners partners, Cursors cursors, Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.partners = partners;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What you were told",
            description = "The latest first, with every attempt and what your system answered.")
    public Page<DeliveryView> all(SubscriptionId id, @Valid @BeanParam PageRequest page) {
        var rows = deliveries.of(own(id), cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        delivery -> new Place("", delivery.id().value()))
                .map(Delivery::view);
    }

    @GET
    @Path("/{deliveryId}")
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "One thing you were told",
            description = "With every attempt.")
    public DeliveryView delivery(SubscriptionId id, DeliveryId deliveryId) {
        return deliveries.get(own(id), deliveryId).view();
    }

    @POST
    @Path("/{deliveryId}/replay")
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Be told again",
            description =
                    "At once, under the same webhook-id. For what your system lost, or could not take for three days.")
    public DeliveryView replay(SubscriptionId id, DeliveryId deliveryId) {
        var delivery = deliveries.get(own(id), deliveryId);
        delivery.replay(clock.instant());
        deliveries.flush();
        return delivery.view();
    }

    private SubscriptionId own(SubscriptionId id) {
        return subscriptions.get(partners.calling(), id).id();
    }
}

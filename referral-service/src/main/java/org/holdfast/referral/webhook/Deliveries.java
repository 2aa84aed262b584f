package org.holdfast.referral.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** What partners' systems were and are to be told. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    Delivery get(SubscriptionId subscription, DeliveryId id) {
        return find("id = ?1 and subscriptionId = ?2", id.value(), subscription.value())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("delivery"));
    }

    List<Delivery> of(SubscriptionId subscription, Optional<Place> place, int limit) {
        return place.map(after ->
                        find("subscriptionId = ?1 and id < ?2 order by id desc", subscription.value(), after.id()))
                .orElseGet(() -> find("subscriptionId = ?1 order by id desc", subscription.value()))
                .page(0, limit)
                .list();
    }

    /** Due now, and not in another replica's hands. */
    List<Delivery> due(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from delivery where status = 'WAITING' and next_attempt_at <= :now
                        order by next_attempt_at limit :limit for update skip locked
                        """, Delivery.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }
}

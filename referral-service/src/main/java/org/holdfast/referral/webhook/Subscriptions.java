package org.holdfast.referral.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.problem.NotFound;

/** The partners' systems that want to be told. */
@ApplicationScoped
class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    Subscription get(AgencyId agency, SubscriptionId id) {
        return find("id = ?1 and agencyId = ?2", id.value(), agency)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("subscription"));
    }

    List<Subscription> of(AgencyId agency) {
        return list("agencyId = ?1 order by id", agency);
    }
}

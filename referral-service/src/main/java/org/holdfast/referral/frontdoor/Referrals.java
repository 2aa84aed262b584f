package org.holdfast.referral.frontdoor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every referral that came in. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    public Referral get(ReferralId id) {
        return find(id).orElseThrow(() -> new NotFound("referral"));
    }

    public Optional<Referral> find(ReferralId id) {
        return findByIdOptional(id.value());
    }

    /** Oldest first, which is the order in which they become late. */
    List<Referral> inQueue(ReferralStatus status, Optional<Place> after, int limit) {
        var parameters = Parameters.with("status", status);
        return after.map(place -> find(
                        """
                        status = :status and (receivedAt > :at or (receivedAt = :at and id > :id))
                        order by receivedAt, id
                        """,
                        parameters.and("at", Instant.parse(place.sortKey())).and("id", place.id())))
                .orElseGet(() -> find("status = :status order by receivedAt, id", parameters))
                .page(0, limit)
                .list();
    }
}

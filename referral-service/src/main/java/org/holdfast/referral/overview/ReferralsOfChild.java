package org.holdfast.referral.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.paging.Cursors.Place;

/** The referrals about a child, under whichever of the child's records they were written. */
@ApplicationScoped
class ReferralsOfChild {

    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z");

    private final Session entities;

    ReferralsOfChild(Session entities) {
        this.entities = entities;
    }

    /** The newest first. */
    List<ReferralOfChild> of(Collection<ChildId> records, Optional<Place> after, int limit) {
        return entities.createNativeQuery("""
                        select r.id, r.reference, r.received_at, r.source, r.channel, c.progress, d.outcome, c.child_id
                        from referred_child c
                        join referral r on r.id = c.referral_id
                        left join decision d
                            on d.referral_id = r.id and d.child_id = c.child_id and d.status <> 'REFUSED'
                        where c.child_id = any (:records) and (r.received_at, r.id) < (:before, :id)
                        order by r.received_at desc, r.id desc limit :limit
                        """, Object[].class)
                .setParameter("records", records.stream().map(TypedId::value).toArray(UUID[]::new))
                .setParameter(
                        "before", after.map(Place::sortKey).map(Instant::parse).orElse(AFTER_ALL))
                .setParameter("id", after.map(Place::id).orElse(new UUID(-1, -1)))
                .setParameter("limit", limit)
                .getResultStream()
                .map(ReferralsOfChild::row)
                .toList();
    }

    private static ReferralOfChild row(Object[] row) {
        return new ReferralOfChild(
                new ReferralId((UUID) row[0]),
                (String) row[1],
                (Instant) row[2],
                ReferralSource.valueOf((String) row[3]).code(),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                new ChildId((UUID) row[7]));
    }
}

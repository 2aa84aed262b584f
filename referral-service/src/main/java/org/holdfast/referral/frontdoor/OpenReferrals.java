package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.platform.access.Circle;

/** How many referrals about each child await their decision: the front door's reason to see the child's record. */
@ApplicationScoped
public class OpenReferrals {

    private final Session entities;
    private final Circle circle;

    OpenReferrals(Session entities, Circle circle) {
        this.entities = entities;
        this.circle = circle;
    }

    /** In one order for everyone, so that two referrals about the same family never wait for each other. */
    public List<OpenReferralState> opened(Collection<ChildId> children, Instant now) {
        return counted(children, 1, now);
    }

    public List<OpenReferralState> closed(Collection<ChildId> children, Instant now) {
        return counted(children, -1, now);
    }

    private List<OpenReferralState> counted(Collection<ChildId> children, int change, Instant now) {
        var states = entities.createNativeQuery("""
                        insert into open_referral (child_id, open_referrals, version)
                        select child, greatest(:change, 0), 1 from unnest(cast(:children as uuid[])) as child order by child
                        on conflict (child_id) do update
                        set open_referrals = open_referral.open_referrals + :change, version = open_referral.version + 1
                        returning child_id, open_referrals, version
                        """, Object[].class)
                .setParameter(
                        "children",
                        children.stream().map(ChildId::value).distinct().toArray(UUID[]::new))
                .setParameter("change", change)
                .getResultStream()
                .map(row -> new OpenReferralState(new ChildId((UUID) row[0]), (Integer) row[1], now, (Integer) row[2]))
                .toList();
        circle.keepOpenReferrals(states);
        return states;
    }
}

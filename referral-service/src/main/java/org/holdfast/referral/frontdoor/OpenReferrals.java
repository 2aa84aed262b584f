package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
        return children.stream()
                .sorted(Comparator.comparing(ChildId::value))
                .map(child -> count(child, change, now))
                .toList();
    }

    private OpenReferralState count(ChildId child, int change, Instant now) {
        var row = entities.createNativeQuery("""
                        insert into open_referral (child_id, open_referrals, version) values (:child, greatest(:change, 0), 1)
                        on conflict (child_id) do update
                        set open_referrals = open_referral.open_referrals + :change, version = open_referral.version + 1
                        returning open_referrals, version
                        """, Object[].class)
                .setParameter("child", child.value())
                .setParameter("change", change)
                .getSingleResult();
        var state = new OpenReferralState(child, (Integer) row[0], now, (Integer) row[1]);
        circle.keep(state);
        return state;
    }
}

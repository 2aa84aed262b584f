package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.referral.clock.FrontDoorClocks;

/** What came in about the same children before: two contacts within days are a warning, and a referral within the year counts. */
@ApplicationScoped
class EarlierContacts {

    private final Session entities;
    private final FrontDoorClocks clocks;

    EarlierContacts(Session entities, FrontDoorClocks clocks) {
        this.entities = entities;
        this.clocks = clocks;
    }

    /** @param lately contacts within the days that make another one a repeat concern; this one does not count */
    @Schema(name = "EarlierContacts", description = "What came in about the child before this referral")
    record Earlier(
            @Schema(description = "Contacts within the seven days before, or what the council has set", example = "1")
            int lately,

            @Schema(
                    description = "Referrals within the twelve months before, or what the council has set",
                    example = "2")
            int referralsWithinYear,

            @Schema(description = "Two contacts within days: look twice")
            boolean repeatConcern,

            boolean reReferral) {

        static final Earlier NONE = new Earlier(0, 0, false, false);

        static Earlier of(int lately, int withinYear) {
            return new Earlier(lately, withinYear, lately > 0, withinYear > 0);
        }
    }

    Map<ChildId, Earlier> before(Referral referral) {
        return entities.createNativeQuery("""
                        select c.child_id,
                               cast(count(*) filter (where r.received_at >= :lately) as int),
                               cast(count(*) filter (where r.received_at >= :withinYear) as int)
                        from referred_child c join referral r on r.id = c.referral_id
                        where c.child_id = any (:children) and r.id <> :referral and r.received_at <= :received
                          and r.status not in ('DUPLICATE', 'WITHDRAWN')
                        group by c.child_id
                        """, Object[].class)
                .setParameter("lately", clocks.repeatConcernSince(referral.receivedAt()))
                .setParameter("withinYear", clocks.reReferralSince(referral.receivedAt()))
                .setParameter(
                        "children",
                        referral.children().stream().map(ChildId::value).toArray(UUID[]::new))
                .setParameter("referral", referral.id().value())
                .setParameter("received", referral.receivedAt())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new ChildId((UUID) row[0]), row -> Earlier.of((Integer) row[1], (Integer) row[2])));
    }
}

package org.holdfast.referral.annexa;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.referral.frontdoor.Outcome;
import org.jspecify.annotations.Nullable;

/** Draws the rows of the lists from what the front door did. */
@ApplicationScoped
class AnnexALists {

    private final Session entities;

    AnnexALists(Session entities) {
        this.entities = entities;
    }

    /** Each contact about each child, whatever came of it. */
    List<AnnexARow> contacts(AnnexAPeriod period) {
        return entities.createNativeQuery("""
                        select c.child_id, r.received_at, r.source
                        from referral r join referred_child c on c.referral_id = r.id
                        where r.received_at >= :start and r.received_at < :end and r.status <> 'DUPLICATE'
                        order by r.received_at, r.id, c.position
                        """, Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .map(row -> new AnnexARow(new ChildId((UUID) row[0]), new Object[] {dayOf(row[1]), source(row[2])}))
                .toList();
    }

    /** Each contact that was decided as a referral, with what followed. */
    List<AnnexARow> referrals(AnnexAPeriod period) {
        return entities.createNativeQuery("""
                        select c.child_id, r.received_at, r.source, d.outcome,
                               (select cast(count(*) as int) from referral e join decision ed on ed.referral_id = e.id
                                where ed.child_id = c.child_id and ed.status = 'AUTHORISED'
                                  and e.received_at >= :yearBefore and e.received_at < :end),
                               t.name, w.full_name
                        from referral r join referred_child c on c.referral_id = r.id
                        join decision d on d.referral_id = r.id and d.child_id = c.child_id and d.status = 'AUTHORISED'
                        left join led_to_case l on l.referral_id = r.id and l.child_id = c.child_id
                        left join open_case o on o.case_id = l.case_id
                        left join council_team t on t.team_id = o.team_id
                        left join colleague w on w.worker_id = o.worker_id
                        where r.received_at >= :start and r.received_at < :end
                        order by r.received_at, r.id, c.position
                        """, Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("yearBefore", period.yearBefore())
                .getResultStream()
                .map(AnnexALists::referral)
                .toList();
    }

    /** Each early help assessment that was under way in the six months. */
    List<AnnexARow> earlyHelp(AnnexAPeriod period) {
        return entities.createNativeQuery("""
                        select p.child_id, p.assessment_started_on, p.assessment_completed_on, a.name
                        from early_help_plan p join agency a on a.id = p.agency_id
                        where p.assessment_started_on <= :until
                          and coalesce(p.assessment_completed_on, :until) >= :firstDay
                        order by p.assessment_started_on, p.id
                        """, Object[].class)
                .setParameter("firstDay", period.firstDay())
                .setParameter("until", period.lastDay())
                .getResultStream()
                .map(row -> new AnnexARow(new ChildId((UUID) row[0]), new Object[] {day(row[1]), day(row[2]), row[3]}))
                .toList();
    }

    private static AnnexARow referral(Object[] row) {
        var nfa = !Outcome.openingCases().contains((String) row[3]);
        return new AnnexARow(
                new ChildId((UUID) row[0]),
                new Object[] {dayOf(row[1]), source(row[2]), AnnexACodes.yesOrNo(nfa), row[4], row[5], row[6]});
    }

    private static @Nullable String dayOf(Object moment) {
        return AnnexACodes.day(WorkingDays.dayOf((Instant) moment));
    }

    private static @Nullable String day(@Nullable Object date) {
        var day = Days.of(date);
        return day == null ? null : AnnexACodes.day(day);
    }

    private static String source(Object name) {
        return AnnexACodes.source(ReferralSource.valueOf((String) name));
    }
}

package org.holdfast.referral.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.holdfast.referral.frontdoor.Outcome;
import org.holdfast.referral.frontdoor.ReferralClock;
import org.jspecify.annotations.Nullable;

/** Counts what the front door did, in one pass over the referrals of a period. */
@ApplicationScoped
class Counting {

    private static final String FIGURES = """
            with counted as (
                select r.id, r.received_at, r.support_tried,
                       coalesce(case :by
                           when 'AGENCY' then cast(r.agency_id as text)
                           when 'SOURCE' then r.source
                           when 'CHANNEL' then r.channel
                           when 'AREA' then r.area
                           else to_char(date_trunc(:by, r.received_at at time zone 'Europe/London'), 'YYYY-MM-DD')
                       end, '-') as key
                from referral r
                where r.received_at >= :start and r.received_at < :end and r.status <> 'DUPLICATE'
            ), children as (
                select c.key, count(*) as children,
                       count(d.outcome) as decided,
                       count(*) filter (where d.outcome in (:conversions)) as converted,
                       count(*) filter (where d.outcome in ('NFA', 'ADVICE_SIGNPOST')) as nfa,
                       count(*) filter (where exists (
                           select from referred_child e join referral p on p.id = e.referral_id
                           where e.child_id = rc.child_id and p.id <> c.id and p.status not in ('DUPLICATE', 'WITHDRAWN')
                             and p.received_at < c.received_at
                             and p.received_at >= c.received_at - make_interval(months => 12))) as again
                from counted c join referred_child rc on rc.referral_id = c.id
                left join decision d on d.referral_id = c.id and d.child_id = rc.child_id and d.status = 'AUTHORISED'
                group by c.key
            ), clocks as (
                select c.key, d.clock,
                       count(*) filter (where d.met_at <= d.due_at) as in_time,
                       count(*) filter (where coalesce(d.met_at, :now) > d.due_at) as late,
                       count(*) filter (where d.met_at is null and d.due_at >= :now) as running
                from counted c join deadline d on d.referral_id = c.id group by c.key, d.clock
            ), ratings as (
                select c.key, count(*) as ratings, avg(x.listened) as listened, avg(x.clear_outcome) as clear_outcome
                from counted c join rating x on x.referral_id = c.id group by c.key
            )
            select c.key, count(*), count(*) filter (where jsonb_array_length(c.support_tried) > 0),
                   max(k.children), max(k.decided), max(k.converted), max(k.nfa), max(k.again),
                   (select coalesce(jsonb_object_agg(t.clock, jsonb_build_array(t.in_time, t.late, t.running)), '{}')
                    from clocks t where t.key = c.key) #>> '{}',
                   max(x.ratings), max(x.listened), max(x.clear_outcome)
            from counted c left join children k on k.key = c.key left join ratings x on x.key = c.key
            group by c.key order by c.key
            """;

    private final Session entities;
    private final Naming naming;
    private final ObjectMapper json;
    private final Clock clock;

    Counting(Session entities, Naming naming, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.naming = naming;
        this.json = json;
        this.clock = clock;
    }

    FrontDoorInsight count(InsightFilter filter) {
        var rows = entities.createNativeQuery(FIGURES, Object[].class)
                .setParameter("by", filter.grouping().name())
                .setParameter("start", filter.start())
                .setParameter("end", filter.end())
                .setParameter("now", clock.instant())
                .setParameterList("conversions", Outcome.openingCases())
                .getResultStream()
                .map(row -> figures(filter.grouping(), row))
                .toList();
        return new FrontDoorInsight(filter.grouping(), filter.firstDay(), filter.lastDay(), rows);
    }

    private FrontDoorFigures figures(Grouping by, Object[] row) {
        var referrals = number(row[1]);
        var tried = number(row[2]);
        var children = number(row[3]);
        var decided = number(row[4]);
        var converted = number(row[5]);
        var again = number(row[7]);
        var clocks = clocks((String) row[8]);
        return new FrontDoorFigures(
                naming.keyOf(by, (String) row[0]),
                naming.labelOf(by, (String) row[0]),
                referrals,
                children,
                decided,
                converted,
                Share.of(converted, decided),
                number(row[6]),
                again,
                Share.of(again, children),
                tried,
                Share.of(tried, referrals),
                timeliness(clocks, ReferralClock.ACKNOWLEDGE),
                timeliness(clocks, ReferralClock.DECIDE),
                timeliness(clocks, ReferralClock.GATHER_INFORMATION),
                timeliness(clocks, ReferralClock.AUTHORISE),
                number(row[9]),
                average(row[10]),
                average(row[11]));
    }

    private Map<String, List<Integer>> clocks(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Timeliness timeliness(Map<String, List<Integer>> clocks, ReferralClock clock) {
        var counts = clocks.getOrDefault(clock.name(), List.of(0, 0, 0));
        return Timeliness.of(counts.get(0), counts.get(1), counts.get(2));
    }

    private static int number(@Nullable Object count) {
        return count == null ? 0 : ((Number) count).intValue();
    }

    private static @Nullable BigDecimal average(@Nullable Object value) {
        return value == null ? null : ((BigDecimal) value).setScale(3, RoundingMode.HALF_UP);
    }
}

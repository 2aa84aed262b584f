package org.holdfast.caseload.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.insight.Closeness.Calls;
import org.holdfast.caseload.insight.Closeness.CheckedIn;
import org.holdfast.caseload.insight.Closeness.Said;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.time.WorkingDays;

/** Reads, of every child who has a social worker, what is on record between the two. */
@ApplicationScoped
class ClosenessReading {

    private static final String QUERY = """
            select c.id, c.child_id, c.team_id,
                   exists (select 1 from given_card g join allocation a on a.id = g.allocation_id
                           where a.case_id = c.id and a.role = 'PRIMARY' and a.ended_at is null),
                   i.knows, i.can_reach, i.trusts, v.lately, v.said, v.answered, v.changed, v.told, b.promised, b.in_time, b.late
            from case_file c
            left join lateral (
                select knows, can_reach, trusts from check_in
                where case_id = c.id and error_reason is null and on_day > :half order by on_day desc, id desc limit 1
            ) i on true
            cross join lateral (
                select count(*) as said, count(*) filter (where on_day > :quarter) as lately,
                       count(*) filter (where what_came is not null) as answered,
                       count(*) filter (where what_came = 'CHANGED') as changed,
                       count(*) filter (where told_on is not null) as told
                from voice where case_id = c.id and error_reason is null and taken_back_at is null and on_day > :year
            ) v
            cross join lateral (
                select count(*) as promised, count(*) filter (where returned_at <= due_at) as in_time,
                       count(*) filter (where coalesce(returned_at, :now) > due_at) as late
                from call_back where case_id = c.id and promised_at > :since
            ) b
            where c.closed_at is null and c.social_worker_id is not null
            order by c.id
            """;

    private final Session entities;

    ClosenessReading(Session entities) {
        this.entities = entities;
    }

    List<Closeness> at(Instant now) {
        var today = WorkingDays.dayOf(now);
        return entities.createNativeQuery(QUERY, Object[].class)
                .setParameter("half", today.minusMonths(6))
                .setParameter("quarter", today.minusMonths(3))
                .setParameter("year", today.minusYears(1))
                .setParameter("now", now)
                .setParameter(
                        "since",
                        today.minusYears(1).atStartOfDay(WorkingDays.ENGLAND).toInstant())
                .getResultStream()
                .map(ClosenessReading::closeness)
                .toList();
    }

    private static Closeness closeness(Object[] row) {
        return new Closeness(
                new CaseId((UUID) row[0]),
                new ChildId((UUID) row[1]),
                row[2] == null ? null : new TeamId((UUID) row[2]),
                (Boolean) row[3],
                row[4] == null ? null : new CheckedIn((String) row[4], (String) row[5], (String) row[6]),
                number(row[7]),
                new Said(number(row[8]), number(row[9]), number(row[10]), number(row[11])),
                new Calls(number(row[12]), number(row[13]), number(row[14])));
    }

    private static int number(Object count) {
        return Math.toIntExact((Long) count);
    }
}

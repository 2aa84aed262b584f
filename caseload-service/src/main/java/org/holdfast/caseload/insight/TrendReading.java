package org.holdfast.caseload.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;

/** Counts what happened between children and their social workers, in cases open and closed, by month and team and by worker. */
@ApplicationScoped
class TrendReading {

    private static final String BY_MONTH = """
            select to_char(d.on_day, 'YYYY-MM') as month, c.team_id, d.what, count(*) from (
                select a.case_id, g.on_day, 'CARD_GIVEN' as what from given_card g join allocation a on a.id = g.allocation_id
                union all
                select case_id, on_day, what from check_in
                cross join lateral (values (true, 'CHECKED_IN'), (knows = 'YES', 'KNOWS'), (can_reach = 'YES', 'CAN_REACH'),
                                           (trusts = 'YES', 'TRUSTS')) as v (yes, what)
                where error_reason is null and yes
                union all
                select case_id, on_day, what from voice
                cross join lateral (values (true, 'SAID'), (what_came is not null, 'ANSWERED'), (what_came = 'CHANGED', 'CHANGED'),
                                           (told_on is not null, 'TOLD_BACK')) as v (yes, what)
                where error_reason is null and taken_back_at is null and yes
                union all
                select case_id, cast(promised_at at time zone 'Europe/London' as date), what from call_back
                cross join lateral (values (true, 'CALL_PROMISED'), (returned_at <= due_at, 'CALL_IN_TIME'),
                                           (coalesce(returned_at, :now) > due_at, 'CALL_LATE')) as v (yes, what)
                where yes
            ) d join case_file c on c.id = d.case_id
            where d.on_day >= :first
            group by month, c.team_id, d.what
            """;

    private static final String CALLS_BY_WORKER = """
            select w.worker_id, w.full_name, count(*), count(*) filter (where b.returned_at <= b.due_at),
                   count(*) filter (where coalesce(b.returned_at, :now) > b.due_at),
                   count(*) filter (where b.returned_at is null)
            from call_back b join worker w on w.worker_id = b.worker_id
            where b.promised_at > :since and w.team_id = any (:teams)
            group by w.worker_id, w.full_name
            """;

    private final Session entities;

    TrendReading(Session entities) {
        this.entities = entities;
    }

    List<Happened> since(YearMonth first, Instant now) {
        return entities.createNativeQuery(BY_MONTH, Object[].class)
                .setParameter("first", first.atDay(1))
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Happened(
                        YearMonth.parse((String) row[0]),
                        row[1] == null ? null : new TeamId((UUID) row[1]),
                        What.valueOf((String) row[2]),
                        number(row[3])))
                .toList();
    }

    /** Promised in twelve months, by those who work in these teams now. */
    List<CallsOfWorker> callsByWorker(Collection<TeamId> teams, Instant now) {
        return entities.createNativeQuery(CALLS_BY_WORKER, Object[].class)
                .setParameter("now", now)
                .setParameter(
                        "since",
                        WorkingDays.dayOf(now)
                                .minusYears(1)
                                .atStartOfDay(WorkingDays.ENGLAND)
                                .toInstant())
                .setParameter("teams", teams.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new CallsOfWorker(
                        new WorkerId((UUID) row[0]),
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5])))
                .toList();
    }

    private static int number(Object count) {
        return Math.toIntExact((Long) count);
    }
}

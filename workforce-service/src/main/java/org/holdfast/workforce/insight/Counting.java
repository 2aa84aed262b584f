package org.holdfast.workforce.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Counts registered social workers as the workforce census does, with the hours they had on the day. */
@ApplicationScoped
class Counting {

    private static final int MONTHS = 12;

    private static final String HEADCOUNT = """
            with people as (
                select m.id, coalesce((select w.fte from working_pattern w where w.staff_id = m.id and w.since <= :day
                                       order by w.since desc, w.recorded_at desc limit 1), m.fte) as fte, m.contract, m.started_on, m.last_day, m.team_id
                from staff_member m
                where m.registration_number is not null and (cast(:team as uuid) is null or m.team_id = cast(:team as uuid))
            ), present as (
                select * from people where started_on <= :day and (last_day is null or last_day >= :day)
            ), establishment as (
                select p.team_id, sum(p.fte) as fte from post p
                where p.opened_on <= :day and (p.closed_on is null or p.closed_on > :day)
                  and (cast(:team as uuid) is null or p.team_id = cast(:team as uuid))
                group by p.team_id
            ), teams as (
                select e.team_id,
                       greatest(e.fte - coalesce((select sum(fte) from present where team_id = e.team_id and contract <> 'AGENCY'), 0), 0)
                           as vacant,
                       coalesce((select sum(fte) from present where team_id = e.team_id and contract = 'AGENCY'), 0) as agency
                from establishment e
            ), holders as (
                select c.worker_id, count(*) as cases from allocated_child c
                where c.case_id is not null and c.worker_id in (select id from present) group by c.worker_id
            )
            select
                coalesce((select sum(fte) from present where contract <> 'AGENCY'), 0),
                coalesce((select sum(fte) from people
                          where contract <> 'AGENCY' and last_day > :yearBefore and last_day <= :day), 0),
                coalesce((select sum(fte) from present where contract = 'AGENCY'), 0),
                coalesce((select sum(vacant) from teams), 0),
                coalesce((select sum(least(vacant, agency)) from teams), 0),
                coalesce((select sum(p.fte) from present p join holders h on h.worker_id = p.id), 0),
                coalesce((select sum(cases) from holders), 0)
            """;

    private final Session entities;
    private final WorkingDays workingDays;
    private final Clock clock;

    Counting(Session entities, WorkingDays workingDays, Clock clock) {
        this.entities = entities;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    WorkforceInsight count(InsightFilter filter) {
        var day = filter.day(today());
        var rows = switch (filter.grouping()) {
            case ALL -> List.of(WorkforceFigures.of("ALL", "All together", headcount(null, day)));
            case TEAM ->
                teams().stream()
                        .map(team -> WorkforceFigures.of(
                                team[0].toString(), (String) team[1], headcount((UUID) team[0], day)))
                        .toList();
            case MONTH ->
                months(day)
                        .map(each -> WorkforceFigures.of(each.toString(), each.toString(), headcount(null, each)))
                        .toList();
        };
        return new WorkforceInsight(filter.grouping(), day, rows);
    }

    WorkforceFigures figures(@Nullable TeamId team, LocalDate day) {
        return WorkforceFigures.of("", "", headcount(team == null ? null : team.value(), day));
    }

    private Headcount headcount(@Nullable UUID team, LocalDate day) {
        var row = entities.createNativeQuery(HEADCOUNT, Object[].class)
                .setParameter("team", team, UUID.class)
                .setParameter("day", day)
                .setParameter("yearBefore", day.minusYears(1))
                .getSingleResult();
        var isToday = day.equals(today());
        return new Headcount(
                (BigDecimal) row[0],
                (BigDecimal) row[1],
                (BigDecimal) row[2],
                (BigDecimal) row[3],
                (BigDecimal) row[4],
                isToday ? (BigDecimal) row[5] : null,
                isToday ? ((Number) row[6]).intValue() : null,
                BigDecimal.valueOf(daysLost(team, day)));
    }

    /** Working days of sickness in the year, of those in post on the day. */
    private long daysLost(@Nullable UUID team, LocalDate day) {
        var yearBefore = day.minusYears(1);
        return entities.createNativeQuery("""
                        select a.absent_from, a.absent_until from absence a join staff_member m on m.id = a.staff_id
                        where a.reason = 'SIC' and a.error_marked_at is null
                          and a.absent_from <= :day and (a.absent_until is null or a.absent_until > :yearBefore)
                          and m.registration_number is not null and m.contract <> 'AGENCY'
                          and m.started_on <= :day and (m.last_day is null or m.last_day >= :day)
                          and (cast(:team as uuid) is null or m.team_id = cast(:team as uuid))
                        """, Object[].class)
                .setParameter("team", team, UUID.class)
                .setParameter("day", day)
                .setParameter("yearBefore", yearBefore)
                .getResultStream()
                .flatMap(row -> days(later(Days.of(row[0]), yearBefore.plusDays(1)), earlier(Days.of(row[1]), day)))
                .filter(workingDays::isWorkingDay)
                .count();
    }

    private List<Object[]> teams() {
        return entities.createNativeQuery("select id, name from team order by name, id", Object[].class)
                .getResultList();
    }

    private static Stream<LocalDate> months(LocalDate last) {
        return IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(month -> month == 0
                        ? last
                        : last.withDayOfMonth(1).plusMonths(month).with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isAfter(other) ? other : one;
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}

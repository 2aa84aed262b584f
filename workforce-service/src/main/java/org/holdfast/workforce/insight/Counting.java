package org.holdfast.workforce.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
                                       order by w.since desc, w.recorded_at desc limit 1), m.fte) as fte, m.contract, m.last_day, m.team_id,
                       m.started_on <= :day and (m.last_day is null or m.last_day >= :day) as present
                from staff_member m
                where m.registration_number is not null and (cast(:team as uuid) is null or m.team_id = cast(:team as uuid))
            ), held as (
                select c.worker_id, count(*) as cases from allocated_child c
                where c.case_id is not null and c.worker_id in (select id from people where present) group by c.worker_id
            ), employed as (
                select p.team_id,
                       coalesce(sum(p.fte) filter (where p.present and p.contract <> 'AGENCY'), 0) as in_post,
                       coalesce(sum(p.fte) filter (where p.contract <> 'AGENCY' and p.last_day > :yearBefore and p.last_day <= :day), 0)
                           as leavers,
                       coalesce(sum(p.fte) filter (where p.present and p.contract = 'AGENCY'), 0) as agency,
                       coalesce(sum(p.fte) filter (where h.cases is not null), 0) as case_holders,
                       coalesce(sum(h.cases), 0) as cases
                from people p left join held h on h.worker_id = p.id group by p.team_id
            ), establishment as (
                select p.team_id, sum(p.fte) as fte from post p
                where p.opened_on <= :day and (p.closed_on is null or p.closed_on > :day)
                  and (cast(:team as uuid) is null or p.team_id = cast(:team as uuid))
                group by p.team_id
            ), teams as (
                select coalesce(e.team_id, f.team_id) as team_id, e.in_post, e.leavers, e.agency,
                       greatest(coalesce(f.fte, 0) - coalesce(e.in_post, 0), 0) as vacant, e.case_holders, e.cases
                from employed e full join establishment f on f.team_id = e.team_id
            )
            select team_id, coalesce(in_post, 0), coalesce(leavers, 0), coalesce(agency, 0), vacant, least(vacant, coalesce(agency, 0)),
                   coalesce(case_holders, 0), coalesce(cases, 0)
            from teams
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
            case TEAM -> teams(day);
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

    private List<WorkforceFigures> teams(LocalDate day) {
        var counted = counted(null, day);
        return teams().stream()
                .map(team -> WorkforceFigures.of(
                        team[0].toString(),
                        (String) team[1],
                        known(counted.getOrDefault(new Place((UUID) team[0]), Headcount.OF_NOBODY), day)))
                .toList();
    }

    private Headcount headcount(@Nullable UUID team, LocalDate day) {
        return known(counted(team, day).values().stream().reduce(Headcount.OF_NOBODY, Headcount::plus), day);
    }

    /** Who holds which case is kept as it is now. */
    private Headcount known(Headcount counted, LocalDate day) {
        return day.equals(today()) ? counted : counted.withoutCaseloads();
    }

    /** A team, or no team at all. */
    private record Place(@Nullable UUID team) {}

    private Map<Place, Headcount> counted(@Nullable UUID team, LocalDate day) {
        var daysLost = daysLost(team, day);
        return entities.createNativeQuery(HEADCOUNT, Object[].class)
                .setParameter("team", team, UUID.class)
                .setParameter("day", day)
                .setParameter("yearBefore", day.minusYears(1))
                .getResultStream()
                .collect(Collectors.toMap(row -> new Place((UUID) row[0]), row -> headcount(row, daysLost)));
    }

    private static Headcount headcount(Object[] row, Map<Place, Long> daysLost) {
        return new Headcount(
                (BigDecimal) row[1],
                (BigDecimal) row[2],
                (BigDecimal) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                ((Number) row[7]).intValue(),
                BigDecimal.valueOf(daysLost.getOrDefault(new Place((UUID) row[0]), 0L)));
    }

    /** Working days of sickness in the year, of those in post on the day. */
    private Map<Place, Long> daysLost(@Nullable UUID team, LocalDate day) {
        var yearBefore = day.minusYears(1);
        return entities.createNativeQuery("""
                        select a.absent_from, a.absent_until, m.team_id from absence a join staff_member m on m.id = a.staff_id
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
                .collect(Collectors.groupingBy(
                        row -> new Place((UUID) row[2]),
                        Collectors.summingLong(row -> workingDays(
                                later(Days.of(row[0]), yearBefore.plusDays(1)), earlier(Days.of(row[1]), day)))));
    }

    private long workingDays(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : first.datesUntil(last.plusDays(1))
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

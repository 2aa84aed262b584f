package org.holdfast.caseload.timewith;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** Counts the visits of a span. What was entered in error counts for nothing. */
@ApplicationScoped
class VisitCounting {

    private static final String COUNT = """
            with spans as (%s),
            visited as (
                select s.key, v.case_id, v.seen, v.seen_alone, v.minutes, v.came_along
                from spans s join visit v on v.on_day between s.first_day and s.last_day
                join case_file c on c.id = v.case_id and (s.team_id is null or c.team_id = s.team_id)
                where v.kind = 'VISIT' and v.error_marked_at is null
            ),
            there as (
                select s.key, count(*) as children
                from spans s join case_file c
                  on (s.team_id is null or c.team_id = s.team_id)
                 and c.opened_at < cast(s.last_day + 1 as timestamptz)
                 and (c.closed_at is null or c.closed_at >= cast(s.first_day as timestamptz))
                group by s.key
            )
            select s.label, coalesce(max(t.children), 0), count(distinct v.case_id) filter (where v.seen), count(v.case_id),
                   count(*) filter (where v.seen), count(*) filter (where v.seen_alone), coalesce(sum(v.minutes), 0),
                   count(*) filter (where 'SUPERVISOR' = any (v.came_along)), count(*) filter (where 'DIRECTOR' = any (v.came_along))
            from spans s left join visited v on v.key = s.key left join there t on t.key = s.key
            group by s.key, s.label, s.first_day order by s.first_day, s.label, s.key
            """;

    private static final String WHOLE = """
            select 'All' as label, 'all' as key, cast(null as uuid) as team_id, cast(:from as date) as first_day, cast(:until as date) as last_day
            """;
    private static final String BY_TEAM = """
            select name as label, cast(team_id as text) as key, team_id, cast(:from as date) as first_day, cast(:until as date) as last_day from team where open
            """;
    private static final String BY_MONTH = """
            select to_char(m, 'YYYY-MM') as label, to_char(m, 'YYYY-MM') as key, cast(null as uuid) as team_id,
                   greatest(cast(m as date), cast(:from as date)) as first_day,
                   least(cast(m + interval '1 month' as date) - 1, cast(:until as date)) as last_day
            from generate_series(date_trunc('month', cast(:from as timestamp)), cast(:until as timestamp), interval '1 month') m
            """;

    private final Session entities;

    VisitCounting(Session entities) {
        this.entities = entities;
    }

    /** By what the figures are told apart. */
    enum By {
        TEAM,
        MONTH
    }

    TimeWithChildren of(LocalDate from, LocalDate until, By by) {
        return new TimeWithChildren(
                from,
                until,
                count(WHOLE, from, until).getFirst(),
                count(
                        switch (by) {
                            case TEAM -> BY_TEAM;
                            case MONTH -> BY_MONTH;
                        },
                        from,
                        until));
    }

    private List<TimeWithChildren.Line> count(String spans, LocalDate from, LocalDate until) {
        return entities.createNativeQuery(COUNT.formatted(spans), Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(VisitCounting::counted)
                .map(Counted::line)
                .toList();
    }

    private static Counted counted(Object[] row) {
        return new Counted(
                (String) row[0],
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

package org.holdfast.directwork.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.persistence.OneColumn;
import org.jspecify.annotations.Nullable;

/** Counts; what was entered in error counts nowhere, and a child whose records were merged counts once. */
@ApplicationScoped
class Counting {

    private static final int MINUTES_IN_AN_HOUR = 60;

    private static final String HELD = "held_on between :from and :until and error_reason is null";

    private static final String REACH = """
            with recursive same (id, as_id) as (
                select child_id, child_id from allocated_child where allocated
                union
                select other.id, same.as_id from same
                join lateral (
                    select merged_into as id from child where child.id = same.id and merged_into is not null
                    union all
                    select child.id from child where merged_into = same.id
                ) other on true
            ), met as (
                select distinct same.as_id from same
                where exists (select from session s where s.child_id = same.id and s.%s)
            )
            select a.team_id, coalesce(t.name, 'Team not known here'), count(*), count(met.as_id)
            from allocated_child a left join council_team t using (team_id) left join met on met.as_id = a.child_id
            where a.allocated group by a.team_id, t.name
            order by count(met.as_id) * 1.0 / count(*), t.name, a.team_id
            """.formatted(HELD);

    private static final String TOOLS = """
            select s.tool_id, t.name, count(*), count(distinct s.child_id),
                   count(*) filter (where s.mood_before is not null and s.mood_after is not null),
                   count(*) filter (where array_position(f.faces, s.mood_after) > array_position(f.faces, s.mood_before)),
                   count(*) filter (where s.stopped_early in ('CHILD_WANTED_TO_STOP', 'CHILD_WAS_UPSET', 'NOT_SAFE_TO_GO_ON')),
                   round(avg(s.engagement), 1),
                   (select round(avg(n.rating), 1) from practice_note n where n.tool_id = s.tool_id and n.status = 'PUBLISHED')
            from session s join tool t on t.id = s.tool_id
            cross join (select array['VERY_UNHAPPY', 'UNHAPPY', 'IN_BETWEEN', 'HAPPY', 'VERY_HAPPY'] as faces) f
            where s.%s group by s.tool_id, t.name order by count(*) desc, t.name
            """.formatted(HELD);

    private final Session entities;
    private final Clock clock;

    Counting(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    DirectWorkInsight reach(Weeks weeks) {
        var from = weeks.firstDay(clock);
        var until = weeks.lastDay(clock);
        var teams = rows(REACH, from, until).stream()
                .map(row -> Reach.of(
                        Optional.ofNullable((UUID) row[0]).map(TeamId::new).orElse(null),
                        (String) row[1],
                        number(row[2]),
                        number(row[3])))
                .toList();
        var all = rows(
                        "select count(*), coalesce(sum(minutes), 0), count(disclosure) from session where " + HELD,
                        from,
                        until)
                .getFirst();
        return new DirectWorkInsight(
                from,
                until,
                number(all[0]),
                number(all[1]) / MINUTES_IN_AN_HOUR,
                number(all[2]),
                Reach.of(
                        null,
                        "All teams",
                        teams.stream().mapToInt(Reach::children).sum(),
                        teams.stream().mapToInt(Reach::withDirectWork).sum()),
                teams);
    }

    ToolInsight tools(Weeks weeks) {
        var from = weeks.firstDay(clock);
        var until = weeks.lastDay(clock);
        var used = rows(TOOLS, from, until).stream()
                .map(row -> new ToolUseFigures(
                        new ToolId((UUID) row[0]),
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        decimal(row[7]),
                        row[8] == null ? null : decimal(row[8])))
                .toList();
        var unused = OneColumn.of(entities, """
                        select count(*) from tool where status = 'APPROVED'
                        and not exists (select from session s where s.tool_id = tool.id and s.%s)
                        """.formatted(HELD), Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
        return new ToolInsight(from, until, unused.intValue(), used);
    }

    private List<Object[]> rows(String sql, LocalDate from, LocalDate until) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private static int number(@Nullable Object count) {
        return count instanceof Number number ? number.intValue() : 0;
    }

    private static BigDecimal decimal(Object average) {
        return new BigDecimal(average.toString()).setScale(1, RoundingMode.HALF_UP);
    }
}

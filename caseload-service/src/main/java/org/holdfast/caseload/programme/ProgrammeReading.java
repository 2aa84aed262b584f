package org.holdfast.caseload.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;
import org.holdfast.caseload.programme.ChildInNeedProgramme.Community;
import org.holdfast.caseload.programme.ChildInNeedProgramme.Line;
import org.holdfast.platform.persistence.OneColumn;

/** Counts plans and who helps with them. */
@ApplicationScoped
class ProgrammeReading {

    private static final String PLANS = """
            select coalesce(t.name, ''), count(*), count(f.case_id),
                   count(*) filter (where f.supervisor_grade = any (:experienced))
            from plan p
            join case_file c on c.id = p.case_id and c.closed_at is null
            left join team t on t.team_id = c.team_id
            left join lateral (
                select a.case_id, s.grade as supervisor_grade from allocation a
                join worker w on w.worker_id = a.worker_id
                left join worker s on s.worker_id = w.supervisor_id
                where a.case_id = c.id and a.role = 'FAMILY_SUPPORT' and a.ended_at is null
                order by a.started_at limit 1) f on true
            where p.kind in ('CHILD_IN_NEED', 'FAMILY_HELP') and p.ended_on is null and p.error_marked_at is null
            group by 1 order by 1
            """;

    private static final String TAKEN_OVER = """
            select b ->> 'kind', count(distinct c.id) from case_file c cross join jsonb_array_elements(c.taken_over_by) b
            where c.closed_on >= :since and c.type in ('CHILD_IN_NEED', 'FAMILY_HELP')
            group by 1 order by 2 desc, 1
            """;

    private static final String CLOSED = """
            select count(*) from case_file c where c.closed_on >= :since and c.type in ('CHILD_IN_NEED', 'FAMILY_HELP')
            """;

    private final Session entities;
    private final ProgrammePolicy policy;

    ProgrammeReading(Session entities, ProgrammePolicy policy) {
        this.entities = entities;
        this.policy = policy;
    }

    ChildInNeedProgramme on(LocalDate day) {
        var since = day.minusYears(1).plusDays(1);
        var teams = entities.createNativeQuery(PLANS, Object[].class)
                .setParameter("experienced", policy.experiencedGrades().toArray(String[]::new))
                .getResultStream()
                .map(row -> new Line((String) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
                .toList();
        return new ChildInNeedProgramme(
                teams.stream().reduce(new Line("All", 0, 0, 0), ProgrammeReading::together),
                teams,
                entities.createNativeQuery(TAKEN_OVER, Object[].class)
                        .setParameter("since", since)
                        .getResultStream()
                        .map(row -> new Community((String) row[0], (Long) row[1]))
                        .toList(),
                OneColumn.of(entities, CLOSED, Long.class)
                        .setParameter("since", since)
                        .getSingleResult());
    }

    private static Line together(Line one, Line other) {
        return new Line(
                one.of(),
                one.plans() + other.plans(),
                one.withFamilySupport() + other.withFamilySupport(),
                one.supervisedByExperienced() + other.supervisedByExperienced());
    }
}

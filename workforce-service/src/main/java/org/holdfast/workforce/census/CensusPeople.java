package org.holdfast.workforce.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.absence.AbsenceReason;
import org.holdfast.workforce.staff.DepartureReason;
import org.holdfast.workforce.staff.Destination;
import org.holdfast.workforce.staff.Grade;

/** Everyone whom a census counts, as the register, the absences, the programmes and the count of cases know them. */
@ApplicationScoped
class CensusPeople {

    private static final String PEOPLE = """
            select m.id, m.registration_number, m.contract, w.grade, w.fte, m.started_on,
                   case when m.last_day < :reference then m.last_day end as last_day, m.departure_reason, m.destination,
                   (select c.cases from census_caseload c where c.staff_id = m.id and c.counted_on = :reference) as cases,
                   (select a.reason from absence a where a.staff_id = m.id and a.error_marked_at is null
                        and daterange(a.absent_from, a.absent_until, '[]') @> cast(:reference as date)) as absent_for,
                   exists (select from enrolment e join programme p on p.id = e.programme_id
                        where e.worker_id = m.id and p.code in ('ASYE', 'ECDP') and e.started_on <= :reference
                          and (e.ended_on is null or e.ended_on > :reference)) as first_year
            from staff_member m
            join lateral (
                select grade, fte from working_pattern p where p.staff_id = m.id and p.since <= least(:reference, m.last_day)
                order by p.since desc, p.recorded_at desc limit 1
            ) w on true
            where m.started_on <= :reference and (m.last_day is null or m.last_day >= :first)
              and (m.registration_number is not null or w.grade in
                   ('NEWLY_QUALIFIED', 'SOCIAL_WORKER', 'ADVANCED_PRACTITIONER', 'CONSULTANT_PRACTITIONER', 'PRACTICE_SUPERVISOR'))
            order by m.registration_number, m.id
            """;

    private static final String LACKING = """
            with present as (
                select m.id, m.team_id, m.contract, coalesce((select w.fte from working_pattern w where w.staff_id = m.id
                       and w.since <= :reference order by w.since desc, w.recorded_at desc limit 1), m.fte) as fte
                from staff_member m
                where m.registration_number is not null and m.started_on <= :reference
                  and (m.last_day is null or m.last_day >= :reference)
            ), lacking as (
                select p.team_id, greatest(sum(p.fte)
                       - coalesce((select sum(fte) from present where team_id = p.team_id and contract <> 'AGENCY'), 0), 0) as fte
                from post p
                where p.opened_on <= :reference and (p.closed_on is null or p.closed_on > :reference) group by p.team_id
            )
            select coalesce(sum(l.fte), 0),
                   coalesce(sum(least(l.fte, (select sum(fte) from present where team_id = l.team_id and contract = 'AGENCY'))), 0),
                   coalesce(sum(case when l.fte > 0
                       then (select count(*) from present where team_id = l.team_id and contract = 'AGENCY') else 0 end), 0)
            from lacking l
            """;

    private final Session entities;
    private final CensusRecords records;
    private final WorkingDays workingDays;

    CensusPeople(Session entities, CensusRecords records, WorkingDays workingDays) {
        this.entities = entities;
        this.records = records;
        this.workingDays = workingDays;
    }

    List<CensusPerson> of(CensusYear year) {
        var rows = entities.createNativeQuery(PEOPLE, Object[].class)
                .setParameter("reference", year.reference())
                .setParameter("first", year.first())
                .getResultList();
        var details = records.of(rows.stream().map(row -> (UUID) row[0]).toList());
        var daysLost = daysLost(year);
        return rows.stream().map(row -> person(row, details, daysLost)).toList();
    }

    Vacancies vacancies(CensusYear year) {
        var row = entities.createNativeQuery(LACKING, Object[].class)
                .setParameter("reference", year.reference())
                .getSingleResult();
        return new Vacancies((BigDecimal) row[0], (BigDecimal) row[1], ((Number) row[2]).intValue());
    }

    private static CensusPerson person(
            Object[] row, Map<WorkerId, CensusDetails> details, Map<WorkerId, Integer> daysLost) {
        var id = new WorkerId((UUID) row[0]);
        return new CensusPerson(
                id,
                (String) row[1],
                row[2].equals("AGENCY") ? CensusPerson.Terms.AGENCY : CensusPerson.Terms.EMPLOYED,
                Grade.valueOf((String) row[3]),
                (BigDecimal) row[4],
                Days.known(row[5]),
                row[6] == null ? null : Days.known(row[6]),
                row[7] == null ? null : DepartureReason.valueOf((String) row[7]).code(),
                row[8] == null ? null : Destination.valueOf((String) row[8]).code(),
                row[9] == null ? null : ((Number) row[9]).intValue(),
                daysLost.getOrDefault(id, 0),
                row[10] == null ? null : AbsenceReason.valueOf((String) row[10]),
                (Boolean) row[11],
                details.get(id));
    }

    /** Working days of sickness within the year, of everybody. */
    private Map<WorkerId, Integer> daysLost(CensusYear year) {
        return entities.createNativeQuery("""
                        select staff_id, greatest(absent_from, :first), least(coalesce(absent_until, :reference), :reference)
                        from absence
                        where reason = 'SIC' and error_marked_at is null
                          and daterange(absent_from, absent_until, '[]') && daterange(:first, :reference, '[]')
                        """, Object[].class)
                .setParameter("first", year.first())
                .setParameter("reference", year.reference())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new WorkerId((UUID) row[0]),
                        row -> (int) Days.known(row[1])
                                .datesUntil(Days.known(row[2]).plusDays(1))
                                .filter(workingDays::isWorkingDay)
                                .count(),
                        Integer::sum));
    }
}

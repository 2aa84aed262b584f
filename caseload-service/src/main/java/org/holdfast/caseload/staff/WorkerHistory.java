package org.holdfast.caseload.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.caseload.staff.Worker.Absence;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.StaffState.Protection;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;

/** What workforce-service told of each person, each time it did: for the caseload of a day that is over. */
@ApplicationScoped
public class WorkerHistory {

    private final Session entities;

    WorkerHistory(Session entities) {
        this.entities = entities;
    }

    /** Versions may arrive in any order and twice; each is kept once. */
    void keep(StaffState staff) {
        var kept = entities.createNativeMutationQuery("""
                        insert into worker_history (worker_id, version, known_from, full_name, grade, fte, registered_until, team_id,
                                                    supervisor_id, started_on, last_day)
                        values (:id, :version, :known, :name, :grade, :fte, :registered, :team, :supervisor, :started, :last)
                        on conflict do nothing
                        """)
                .setParameter("id", staff.workerId().value())
                .setParameter("version", staff.version())
                .setParameter("known", staff.occurredAt())
                .setParameter("name", staff.fullName())
                .setParameter("grade", staff.grade())
                .setParameter("fte", staff.fte())
                .setParameter("registered", staff.registeredUntil())
                .setParameter("team", Columns.uuid(staff.teamId()))
                .setParameter("supervisor", Columns.uuid(staff.supervisorId()))
                .setParameter("started", staff.startedOn())
                .setParameter("last", staff.lastDay())
                .executeUpdate();
        if (kept == 1) {
            keepSpans(staff);
        }
    }

    /** Everyone as was known at a moment; somebody of whom the first was told later, as was told first. */
    public List<Worker> at(Instant moment) {
        var rows = entities.createNativeQuery("""
                        select distinct on (worker_id)
                            worker_id, version, full_name, grade, fte, registered_until, team_id, supervisor_id, started_on, last_day
                        from worker_history
                        order by worker_id, known_from <= :at desc, case when known_from <= :at then -version else version end
                        """, Object[].class)
                .setParameter("at", moment)
                .getResultList();
        var absences = absences();
        var reductions = reductions();
        return rows.stream().map(row -> worker(row, absences, reductions)).toList();
    }

    /** Those that were told last, of each of these people. */
    Map<UUID, List<Reduced>> latestReductions(UUID[] workers) {
        return entities.createNativeQuery("""
                        select r.worker_id, r.reason, r.percent, r.from_day, r.until_day
                        from worker_history_reduction r join worker w on w.worker_id = r.worker_id and w.version = r.version
                        where r.worker_id = any (:ids)
                        """, Object[].class)
                .setParameter("ids", workers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> reduced(row, 1), Collectors.toList())));
    }

    private Map<Told, List<Absence>> absences() {
        return entities.createNativeQuery(
                        "select worker_id, version, from_day, until_day from worker_history_absence", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Told::of,
                        Collectors.mapping(
                                row -> new Absence(Days.known(row[2]), Days.of(row[3])), Collectors.toList())));
    }

    private Map<Told, List<Reduced>> reductions() {
        return entities.createNativeQuery(
                        "select worker_id, version, reason, percent, from_day, until_day from worker_history_reduction",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Told::of, Collectors.mapping(row -> reduced(row, 2), Collectors.toList())));
    }

    private void keepSpans(StaffState staff) {
        for (var absence : staff.absences()) {
            entities.createNativeMutationQuery(
                            "insert into worker_history_absence values (:worker, :version, :from, :until)")
                    .setParameter("worker", staff.workerId().value())
                    .setParameter("version", staff.version())
                    .setParameter("from", absence.from())
                    .setParameter("until", absence.until())
                    .executeUpdate();
        }
        for (var reduction : protections(staff)) {
            entities.createNativeMutationQuery(
                            "insert into worker_history_reduction values (:worker, :version, :reason, :percent, :from, :until)")
                    .setParameter("worker", staff.workerId().value())
                    .setParameter("version", staff.version())
                    .setParameter("reason", reduction.reason())
                    .setParameter("percent", reduction.percent())
                    .setParameter("from", reduction.from())
                    .setParameter("until", reduction.until())
                    .executeUpdate();
        }
    }

    private static Worker worker(Object[] row, Map<Told, List<Absence>> absences, Map<Told, List<Reduced>> reductions) {
        var told = Told.of(row);
        return new Worker(
                new WorkerId((UUID) row[0]),
                (String) row[2],
                (String) row[3],
                (BigDecimal) row[4],
                Days.of(row[5]),
                row[6] == null ? null : new TeamId((UUID) row[6]),
                row[7] == null ? null : new WorkerId((UUID) row[7]),
                null,
                null,
                Days.known(row[8]),
                Days.of(row[9]),
                absences.getOrDefault(told, List.of()),
                reductions.getOrDefault(told, List.of()),
                Set.of());
    }

    private static List<Protection> protections(StaffState staff) {
        return staff.protections() == null ? List.of() : staff.protections();
    }

    private static Reduced reduced(Object[] row, int from) {
        return new Reduced(
                (String) row[from], (Integer) row[from + 1], Days.known(row[from + 2]), Days.of(row[from + 3]));
    }

    private record Told(UUID worker, int version) {

        static Told of(Object[] row) {
            return new Told((UUID) row[0], (Integer) row[1]);
        }
    }
}

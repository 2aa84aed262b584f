package org.holdfast.caseload.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.caseload.staff.Worker.Absence;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.persistence.OneColumn;

/** Everyone who works for children's services, as workforce-service last told. */
@ApplicationScoped
public class Workers {

    private static final String SELECT = """
            select worker_id, full_name, grade, fte, registered_until, team_id, supervisor_id, email, telephone, started_on, last_day,
                array_to_string(skills, ','), version
            from worker
            """;

    private final Session entities;
    private final WorkerHistory history;

    Workers(Session entities, WorkerHistory history) {
        this.entities = entities;
        this.history = history;
    }

    public Optional<Worker> find(WorkerId id) {
        return list(SELECT + "where worker_id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Those who are here on this day or will be, of all teams. */
    public List<Worker> notGone(LocalDate day) {
        return list(SELECT + "where last_day is null or last_day >= :day order by full_name", Map.of("day", day));
    }

    /** Those who are here, who will be, and who have left. */
    public List<Worker> everyone() {
        return list(SELECT + "order by full_name", Map.of());
    }

    /** Those of one team: who are here, who will be, and who have left. */
    public List<Worker> inTeam(TeamId team) {
        return list(SELECT + "where team_id = :team order by full_name", Map.of("team", team.value()));
    }

    /** Those of all teams of this team's area, and these besides: who are here, who will be, and who have left. */
    public List<Worker> inAreaOf(TeamId team, Collection<WorkerId> besides) {
        return list(SELECT + """
                        where worker_id in (
                            select w.worker_id from team own join team t on t.area = own.area join worker w on w.team_id = t.team_id
                            where own.team_id = :team
                            union
                            select unnest(cast(:besides as uuid[])))
                        order by full_name
                        """, Map.of("team", team.value(), "besides", values(besides)));
    }

    /** Whether the first supervises the second, or whoever supervises the second. */
    public boolean isUpTheLine(WorkerId above, WorkerId below) {
        return OneColumn.of(entities, """
                        with recursive line as (
                            select supervisor_id from worker where worker_id = :below
                            union
                            select w.supervisor_id from worker w join line l on w.worker_id = l.supervisor_id
                        )
                        select count(*) > 0 from line where supervisor_id = :above
                        """, Boolean.class)
                .setParameter("below", below.value())
                .setParameter("above", above.value())
                .getSingleResult();
    }

    public Map<WorkerId, Worker> withIds(Collection<WorkerId> ids) {
        var found = new HashMap<WorkerId, Worker>();
        list(SELECT + "where worker_id = any (:ids)", Map.of("ids", values(ids)))
                .forEach(worker -> found.put(worker.id(), worker));
        return found;
    }

    public void keep(StaffState staff) {
        var kept = entities.createNativeMutationQuery("""
                        insert into worker (worker_id, full_name, grade, fte, registered_until, team_id, supervisor_id, email,
                                            telephone, started_on, last_day, skills, registration_number, version)
                        values (:id, :name, :grade, :fte, :registered, :team, :supervisor, :email, :telephone, :started, :last,
                                :skills, :number, :version)
                        on conflict (worker_id) do update set
                            full_name = excluded.full_name, grade = excluded.grade, fte = excluded.fte,
                            registered_until = excluded.registered_until, team_id = excluded.team_id,
                            supervisor_id = excluded.supervisor_id, email = excluded.email, telephone = excluded.telephone,
                            started_on = excluded.started_on, last_day = excluded.last_day, skills = excluded.skills, registration_number = excluded.registration_number,
                            version = excluded.version
                        where worker.version < excluded.version
                        """)
                .setParameter("id", staff.workerId().value())
                .setParameter("name", staff.fullName())
                .setParameter("grade", staff.grade())
                .setParameter("fte", staff.fte())
                .setParameter("registered", staff.registeredUntil())
                .setParameter("team", Columns.uuid(staff.teamId()))
                .setParameter("supervisor", Columns.uuid(staff.supervisorId()))
                .setParameter("email", staff.email())
                .setParameter("telephone", staff.telephone())
                .setParameter("started", staff.startedOn())
                .setParameter("last", staff.lastDay())
                .setParameter(
                        "skills",
                        staff.skills() == null ? new String[0] : staff.skills().toArray(String[]::new))
                .setParameter("number", staff.registrationNumber())
                .setParameter("version", staff.version())
                .executeUpdate();
        history.keep(staff);
        if (kept == 1) {
            replaceAbsences(staff);
        }
    }

    private void replaceAbsences(StaffState staff) {
        entities.createNativeMutationQuery("delete from worker_absence where worker_id = :worker")
                .setParameter("worker", staff.workerId().value())
                .executeUpdate();
        for (var absence : staff.absences()) {
            entities.createNativeMutationQuery("""
                            insert into worker_absence (absence_id, worker_id, from_day, until_day)
                            values (:id, :worker, :from, :until)
                            """)
                    .setParameter("id", absence.absenceId().value())
                    .setParameter("worker", staff.workerId().value())
                    .setParameter("from", absence.from())
                    .setParameter("until", absence.until())
                    .executeUpdate();
        }
    }

    private List<Worker> list(String query, Map<String, ?> parameters) {
        var select = entities.createNativeQuery(query, Object[].class);
        parameters.forEach(select::setParameter);
        var rows = select.getResultList();
        var ids = rows.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new);
        var absences = absences(ids);
        var reductions = history.latestReductions(ids);
        return rows.stream().map(row -> worker(row, absences, reductions)).toList();
    }

    private Map<UUID, List<Absence>> absences(UUID[] workers) {
        var absences = new HashMap<UUID, List<Absence>>();
        entities.createNativeQuery(
                        "select worker_id, from_day, until_day from worker_absence where worker_id = any (:ids)",
                        Object[].class)
                .setParameter("ids", workers)
                .getResultList()
                .forEach(row -> absences.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
                        .add(new Absence(Days.known(row[1]), Days.of(row[2]))));
        return absences;
    }

    private static UUID[] values(Collection<WorkerId> ids) {
        return ids.stream().map(TypedId::value).toArray(UUID[]::new);
    }

    private static Worker worker(Object[] row, Map<UUID, List<Absence>> absences, Map<UUID, List<Reduced>> reductions) {
        return new Worker(
                new WorkerId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (BigDecimal) row[3],
                Days.of(row[4]),
                row[5] == null ? null : new TeamId((UUID) row[5]),
                row[6] == null ? null : new WorkerId((UUID) row[6]),
                (String) row[7],
                (String) row[8],
                Days.known(row[9]),
                Days.of(row[10]),
                absences.getOrDefault((UUID) row[0], List.of()),
                reductions.getOrDefault((UUID) row[0], List.of()),
                Arrays.stream(((String) row[11]).split(","))
                        .filter(skill -> !skill.isEmpty())
                        .collect(Collectors.toSet()));
    }
}

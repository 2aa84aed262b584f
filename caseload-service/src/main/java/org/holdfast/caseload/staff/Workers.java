package org.holdfast.caseload.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.staff.Worker.Absence;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Everyone who works for children's services, as workforce-service last told. */
@ApplicationScoped
public class Workers {

    private static final String SELECT = """
            select worker_id, full_name, grade, fte, registered_until, team_id, supervisor_id, email, telephone, started_on, last_day
            from worker
            """;

    private final Session entities;

    Workers(Session entities) {
        this.entities = entities;
    }

    public Optional<Worker> find(WorkerId id) {
        return list(SELECT + "where worker_id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Those who are here on this day or will be, of all teams. */
    public List<Worker> notGone(LocalDate day) {
        return list(SELECT + "where last_day is null or last_day >= :day order by full_name", Map.of("day", day));
    }

    public Map<WorkerId, Worker> withIds(Collection<WorkerId> ids) {
        var found = new HashMap<WorkerId, Worker>();
        var values = ids.stream().map(TypedId::value).toArray(UUID[]::new);
        list(SELECT + "where worker_id = any (:ids)", Map.of("ids", values))
                .forEach(worker -> found.put(worker.id(), worker));
        return found;
    }

    public void keep(StaffState staff) {
        var kept = entities.createNativeMutationQuery("""
                        insert into worker (worker_id, full_name, grade, fte, registered_until, team_id, supervisor_id, email,
                                            telephone, started_on, last_day, version)
                        values (:id, :name, :grade, :fte, :registered, :team, :supervisor, :email, :telephone, :started, :last,
                                :version)
                        on conflict (worker_id) do update set
                            full_name = excluded.full_name, grade = excluded.grade, fte = excluded.fte,
                            registered_until = excluded.registered_until, team_id = excluded.team_id,
                            supervisor_id = excluded.supervisor_id, email = excluded.email, telephone = excluded.telephone,
                            started_on = excluded.started_on, last_day = excluded.last_day, version = excluded.version
                        where worker.version < excluded.version
                        """)
                .setParameter("id", staff.workerId().value())
                .setParameter("name", staff.fullName())
                .setParameter("grade", staff.grade())
                .setParameter("fte", staff.fte())
                .setParameter("registered", staff.registeredUntil())
                .setParameter("team", value(staff.teamId()))
                .setParameter("supervisor", value(staff.supervisorId()))
                .setParameter("email", staff.email())
                .setParameter("telephone", staff.telephone())
                .setParameter("started", staff.startedOn())
                .setParameter("last", staff.lastDay())
                .setParameter("version", staff.version())
                .executeUpdate();
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
        var absences = absences(rows.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new));
        return rows.stream().map(row -> worker(row, absences)).toList();
    }

    private Map<UUID, List<Absence>> absences(UUID[] workers) {
        var absences = new HashMap<UUID, List<Absence>>();
        entities.createNativeQuery(
                        "select worker_id, from_day, until_day from worker_absence where worker_id = any (:ids)",
                        Object[].class)
                .setParameter("ids", workers)
                .getResultList()
                .forEach(row -> absences.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
                        .add(new Absence(day(row[1]), ifDay(row[2]))));
        return absences;
    }

    private static Worker worker(Object[] row, Map<UUID, List<Absence>> absences) {
        return new Worker(
                new WorkerId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (BigDecimal) row[3],
                ifDay(row[4]),
                row[5] == null ? null : new TeamId((UUID) row[5]),
                row[6] == null ? null : new WorkerId((UUID) row[6]),
                (String) row[7],
                (String) row[8],
                day(row[9]),
                ifDay(row[10]),
                absences.getOrDefault((UUID) row[0], List.of()));
    }

    private static LocalDate day(Object value) {
        return Objects.requireNonNull(ifDay(value));
    }

    private static @Nullable LocalDate ifDay(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date date -> date.toLocalDate();
            default -> (LocalDate) value;
        };
    }

    private static @Nullable UUID value(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }
}

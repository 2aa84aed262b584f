package org.holdfast.referral.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.OneColumn;
import org.jspecify.annotations.Nullable;

/** The people who work for children's services, as far as the front door needs to know: kept from workforce-service's state. */
@ApplicationScoped
public class Colleagues {

    private final Session entities;

    Colleagues(Session entities) {
        this.entities = entities;
    }

    public void keep(StaffState staff) {
        entities.createNativeMutationQuery("""
                        insert into colleague (worker_id, full_name, team_id, last_day, version)
                        values (:worker, :name, :team, :lastDay, :version)
                        on conflict (worker_id) do update
                        set full_name = excluded.full_name, team_id = excluded.team_id, last_day = excluded.last_day,
                            version = excluded.version
                        where colleague.version < excluded.version
                        """)
                .setParameter("worker", staff.workerId().value())
                .setParameter("name", staff.fullName())
                .setParameter("team", idOf(staff.teamId()))
                .setParameter("lastDay", staff.lastDay())
                .setParameter("version", staff.version())
                .executeUpdate();
    }

    /** Whether somebody can be given work on this day. */
    public boolean isHere(WorkerId worker, LocalDate today) {
        return OneColumn.of(entities, """
                        select exists (select from colleague
                                       where worker_id = :worker and (last_day is null or last_day >= :today))
                        """, Boolean.class)
                .setParameter("worker", worker.value())
                .setParameter("today", today)
                .getSingleResult();
    }

    public Optional<TeamId> teamOf(WorkerId worker) {
        return OneColumn.of(
                        entities,
                        "select team_id from colleague where worker_id = :worker and team_id is not null",
                        UUID.class)
                .setParameter("worker", worker.value())
                .uniqueResultOptional()
                .map(TeamId::new);
    }

    private static @Nullable UUID idOf(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }
}

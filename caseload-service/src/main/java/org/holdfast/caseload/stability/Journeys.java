package org.holdfast.caseload.stability;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.stability.Journey.Ending;
import org.holdfast.caseload.stability.Journey.Spell;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Reads every child's row of social workers from what was recorded. */
@ApplicationScoped
class Journeys {

    private static final String QUERY = """
            select c.id, c.child_id, c.team_id, k.date_of_birth, c.opened_at, c.closed_at,
                   a.worker_id, a.started_at, a.ended_at, a.end_reason, h.kind
            from case_file c
            left join child k on k.child_id = c.child_id
            left join allocation a on a.case_id = c.id and a.role = 'PRIMARY'
            left join allocation n on n.follows_id = a.id
            left join handover h on h.id = n.handover_id
            where c.closed_at is null or c.closed_at >= :since
            order by c.opened_at, c.id, a.started_at
            """;

    private final Session entities;

    Journeys(Session entities) {
        this.entities = entities;
    }

    /** Of every case that was open at some time since. */
    List<Journey> since(LocalDate day) {
        var journeys = new LinkedHashMap<UUID, Journey>();
        entities.createNativeQuery(QUERY, Object[].class)
                .setParameter("since", day.atStartOfDay(WorkingDays.ENGLAND).toInstant())
                .getResultStream()
                .forEach(row -> {
                    var journey = journeys.computeIfAbsent((UUID) row[0], _ -> journey(row));
                    if (row[6] != null) {
                        journey.spells().add(spell(row));
                    }
                });
        return List.copyOf(journeys.values());
    }

    private static Journey journey(Object[] row) {
        return new Journey(
                new CaseId((UUID) row[0]),
                new ChildId((UUID) row[1]),
                row[2] == null ? null : new TeamId((UUID) row[2]),
                Days.of(row[3]),
                WorkingDays.dayOf((Instant) row[4]),
                ifDay(row[5]),
                new ArrayList<>());
    }

    private static Spell spell(Object[] row) {
        return new Spell(
                new WorkerId((UUID) row[6]),
                WorkingDays.dayOf((Instant) row[7]),
                ifDay(row[8]),
                (String) row[9],
                ending((Instant) row[8], (String) row[9], (String) row[10]));
    }

    private static Ending ending(@Nullable Instant until, @Nullable String reason, @Nullable String handover) {
        if (until == null) {
            return Ending.GOES_ON;
        }
        if (reason == null) {
            return Ending.WITH_THE_CASE;
        }
        return "PLANNED".equals(handover) ? Ending.PLANNED : Ending.UNPLANNED;
    }

    private static @Nullable LocalDate ifDay(@Nullable Object moment) {
        return moment == null ? null : WorkingDays.dayOf((Instant) moment);
    }
}

package org.holdfast.workforce.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.platform.persistence.Days;

/** What the figures of objectives were, day by day. A day that is over keeps what was read on it. */
@ApplicationScoped
class Readings {

    private final Session entities;
    private final Instance<FigureSource> sources;

    Readings(Session entities, @Any Instance<FigureSource> sources) {
        this.entities = entities;
        this.sources = sources;
    }

    /** The latest of the day stays. */
    void take(Objective objective, LocalDate day, Instant now) {
        var value = source(objective.figure()).read(objective.figure(), objective.teamId(), day);
        var _ = entities.createNativeMutationQuery("""
                        insert into objective_reading (objective_id, day, value, read_at) values (:objective, :day, :value, :now)
                        on conflict (objective_id, day) do update set value = excluded.value, read_at = excluded.read_at
                        """)
                .setParameter("objective", objective.id().value())
                .setParameter("day", day)
                .setParameter("value", value, BigDecimal.class)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The earliest first. */
    List<Reading> of(ObjectiveId objective, LocalDate from, LocalDate until) {
        return entities.createNativeQuery("""
                        select day, value from objective_reading
                        where objective_id = :objective and day between :from and :until order by day
                        """, Object[].class)
                .setParameter("objective", objective.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new Reading(Days.known(row[0]), (BigDecimal) row[1]))
                .toList();
    }

    Map<ObjectiveId, Reading> latest(Collection<ObjectiveId> objectives) {
        if (objectives.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery("""
                        select distinct on (objective_id) objective_id, day, value from objective_reading
                        where objective_id in (:objectives) order by objective_id, day desc
                        """, Object[].class)
                .setParameterList(
                        "objectives",
                        objectives.stream().map(ObjectiveId::value).toList(),
                        UUID.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new ObjectiveId((UUID) row[0]),
                        row -> new Reading(Days.known(row[1]), (BigDecimal) row[2])));
    }

    private FigureSource source(Figure figure) {
        return sources.stream()
                .filter(source -> source.figures().contains(figure))
                .findFirst()
                .orElseThrow();
    }
}

package org.holdfast.caseload.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.caseload.child.Children;
import org.holdfast.caseload.ssda903.CareJourney.Care;
import org.holdfast.caseload.ssda903.CareJourney.Episode;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;

/** Reads who was looked after when, and by whose side. */
@ApplicationScoped
class CareJourneys {

    private static final String CARE = """
            select child_id, type, type_since, coalesce(next_since, closed_on) from (
                select c.child_id, h.type, h.type_since, c.closed_on,
                       lead(h.type_since) over (partition by h.case_id order by h.known_from, h.id) as next_since
                from case_change h join case_file c on c.id = h.case_id
            ) spans where type = 'LOOKED_AFTER' order by type_since
            """;

    private static final String EPISODES = """
            select a.child_id, a.worker_id, w.registration_number, a.started_at, a.ended_at, a.reason
            from allocation a left join worker w on w.worker_id = a.worker_id
            where a.role = 'PRIMARY' and a.child_id = any (:children) order by a.started_at
            """;

    private final Session entities;
    private final Children children;

    CareJourneys(Session entities, Children children) {
        this.entities = entities;
        this.children = children;
    }

    List<CareJourney> all() {
        var care = entities.createNativeQuery(CARE, Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new ChildId((UUID) row[0]),
                        Collectors.mapping(row -> new Care(Days.known(row[2]), Days.of(row[3])), Collectors.toList())));
        var ids = care.keySet();
        var episodes = episodes(ids);
        var known = children.withIds(ids);
        var numbers = children.laChildIds(ids);
        return ids.stream()
                .map(id -> new CareJourney(
                        id,
                        numbers.get(id),
                        known.containsKey(id) ? known.get(id).dateOfBirth() : null,
                        care.getOrDefault(id, List.of()),
                        episodes.getOrDefault(id, List.of())))
                .toList();
    }

    private Map<ChildId, List<Episode>> episodes(Set<ChildId> ids) {
        return entities.createNativeQuery(EPISODES, Object[].class)
                .setParameter("children", ids.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new ChildId((UUID) row[0]),
                        Collectors.mapping(
                                row -> new Episode(
                                        new WorkerId((UUID) row[1]),
                                        (String) row[2],
                                        (Instant) row[3],
                                        (Instant) row[4],
                                        (String) row[5]),
                                Collectors.toList())));
    }
}

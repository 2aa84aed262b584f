package org.holdfast.workforce.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.contracts.SupervisionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.problem.NotFound;

/** Every supervision that was planned, held or called off. */
@ApplicationScoped
class Supervisions implements PanacheRepositoryBase<Supervision, UUID> {

    Supervision get(SupervisionId id) {
        return findByIdOptional(id.value()).orElseThrow(Supervisions::missing);
    }

    static NotFound missing() {
        return new NotFound("supervision");
    }

    /**
     * The latest day first: those of these people, be it as supervisors or as supervised. `offset 0` has each read by its key: with a
     * country's supervisions the planner reads them all for the few of a team.
     */
    List<Supervision> concerning(Collection<UUID> people, Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select s.* from (
                            select id from supervision where supervisor_id = any(cast(:people as uuid[]))
                            union
                            select supervision_id from supervision_person where worker_id = any(cast(:people as uuid[]))
                        ) concerns cross join lateral (select * from supervision where id = concerns.id offset 0) s
                        where cast(:after as date) is null or (s.planned_for, s.id) < (cast(:after as date), cast(:afterId as uuid))
                        order by s.planned_for desc, s.id desc limit :limit
                        """, Supervision.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("after", place.map(Place::sortKey).orElse(null))
                .setParameter("afterId", place.map(Place::id).orElse(null))
                .setParameter("limit", limit)
                .getResultList();
    }

    /** What was held with somebody, the latest first. */
    List<Supervision> heldWith(WorkerId worker) {
        return list(
                "select s from Supervision s join s.people p where p = ?1 and s.status = ?2 order by s.held.heldOn desc",
                worker.value(),
                SupervisionStatus.HELD);
    }

    /** One to one, of each of these people, in the order of their days. */
    Map<WorkerId, List<HeldTime>> oneToOne(Collection<WorkerId> people) {
        return getSession()
                .createNativeQuery("""
                        select p.worker_id, s.held_on, s.supervisor_id
                        from supervision s join supervision_person p on p.supervision_id = s.id
                        where s.status = 'HELD' and s.kind = 'PROFESSIONAL' and p.worker_id = any(cast(:people as uuid[]))
                        order by s.held_on
                        """, Object[].class)
                .setParameter("people", people.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new WorkerId((UUID) row[0]),
                        Collectors.mapping(
                                row -> new HeldTime(Days.known(row[1]), new WorkerId((UUID) row[2])),
                                Collectors.toList())));
    }
}

package org.holdfast.workforce.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.problem.NotFound;

/** Every placement that was, is or is agreed. */
@ApplicationScoped
class Placements implements PanacheRepositoryBase<Placement, UUID> {

    Placement get(PlacementId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("placement"));
    }

    /** Nobody is on two placements at a time; whoever asks holds the student. */
    void add(Placement placement) {
        if (list("studentId", placement.studentId()).stream()
                .anyMatch(other -> other.isWithin(placement.from(), placement.until()))) {
            throw new PlacedAlready();
        }
        persistAndFlush(placement);
    }

    List<Placement> taughtBy(WorkerId educator) {
        return list("educatorId = ?1 order by from", educator);
    }

    /** By educator, who may be any of these. */
    Map<WorkerId, List<Placement>> taughtBy(Collection<WorkerId> educators) {
        return list("educatorId in ?1 order by from", educators).stream()
                .collect(Collectors.groupingBy(Placement::educatorId));
    }

    /** Two students placed at once must not both find the last room: the second waits for the first. */
    void hold(WorkerId educator) {
        var _ = OneColumn.of(
                        getEntityManager(),
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:educator, 7))",
                        Integer.class)
                .setParameter("educator", educator.value().toString())
                .getSingleResult();
    }

    /** The latest start first. */
    List<Placement> byStart(Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from placement_of_student
                        where cast(:start as date) is null or (starts_on, id) < (cast(:start as date), cast(:id as uuid))
                        order by starts_on desc, id desc limit :limit
                        """, Placement.class)
                .setParameter("start", place.map(Place::sortKey).orElse(null))
                .setParameter("id", place.map(Place::id).orElse(null))
                .setParameter("limit", limit)
                .getResultList();
    }

    /** How many of those who passed their last placement here work here now, by route. */
    List<Conversion> conversions(LocalDate today) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select p.route, count(*), count(*) filter (
                            where m.grade not in ('STUDENT', 'APPRENTICE') and m.contract <> 'AGENCY'
                              and (m.last_day is null or m.last_day >= :today))
                        from placement_of_student p join staff_member m on m.id = p.student_id
                        where p.kind = 'LAST' and p.outcome = 'PASSED' group by p.route order by p.route
                        """, Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> Conversion.of(
                        TrainingRoute.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue()))
                .toList();
    }
}

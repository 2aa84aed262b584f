package org.holdfast.workforce.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Everyone's time on programmes, now and before. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    Enrolment get(EnrolmentId id) {
        return findByIdOptional(id.value()).orElseThrow(Enrolments::missing);
    }

    static NotFound missing() {
        return new NotFound("enrolment");
    }

    /** The database keeps that nobody is on two programmes at a time. */
    void add(Enrolment enrolment) {
        try {
            persistAndFlush(enrolment);
        } catch (ConstraintViolationException refused) {
            if ("one_programme_at_a_time".equals(refused.getConstraintName())) {
                throw new AlreadyEnrolled();
            }
            throw refused;
        }
    }

    Optional<Enrolment> underWayOf(WorkerId worker) {
        return find("workerId = ?1 and status = ?2", worker, EnrolmentStatus.UNDER_WAY)
                .firstResultOptional();
    }

    List<Enrolment> passedBy(Collection<WorkerId> workers) {
        return list("workerId in ?1 and status = ?2 order by term.startedOn", workers, EnrolmentStatus.PASSED);
    }

    /** Those whose people have left, whose last day is over. */
    List<Enrolment> ofPeopleWhoLeft(LocalDate today) {
        return getEntityManager()
                .createNativeQuery("""
                        select e.* from enrolment e join staff_member m on m.id = e.worker_id
                        where e.status = 'UNDER_WAY' and m.last_day < :today order by e.id
                        """, Enrolment.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** The latest begun first; for those who do not answer for programmes, only those that concern them. */
    List<Enrolment> matching(
            EnrolmentFilter filter, @Nullable WorkerId concerning, List<UUID> below, Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select e.* from enrolment e join programme p on p.id = e.programme_id
                        where (cast(:after as date) is null or (e.started_on, e.id) < (cast(:after as date), cast(:afterId as uuid)))
                          and (cast(:worker as uuid) is null or e.worker_id = cast(:worker as uuid))
                          and (cast(:programme as text) is null or p.code = cast(:programme as text))
                          and (cast(:status as text) is null or e.status = cast(:status as text))
                          and (cast(:dueBefore as date) is null or e.next_due < cast(:dueBefore as date))
                          and (cast(:concerning as uuid) is null
                               or cast(:concerning as uuid) in (e.worker_id, e.mentor_id, e.assessor_id, e.practice_educator_id)
                               or e.worker_id = any(cast(:below as uuid[])))
                        order by e.started_on desc, e.id desc limit :limit
                        """, Enrolment.class)
                .setParameter("after", place.map(Place::sortKey).orElse(null))
                .setParameter("afterId", place.map(Place::id).orElse(null))
                .setParameter("worker", filter.worker())
                .setParameter("programme", filter.programme)
                .setParameter("status", filter.status())
                .setParameter("dueBefore", filter.dueBefore())
                .setParameter("concerning", concerning == null ? null : concerning.value())
                .setParameter("below", below.toArray(UUID[]::new))
                .setParameter("limit", limit)
                .getResultList();
    }
}

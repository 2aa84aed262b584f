package org.holdfast.workforce.academy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** All times at which courses are held. */
@ApplicationScoped
class CourseSessions implements PanacheRepositoryBase<CourseSession, UUID> {

    CourseSession get(CourseSessionId id) {
        return findByIdOptional(id.value()).orElseThrow(CourseSessions::missing);
    }

    /** Until the transaction ends nobody else takes or gives back a place on it. */
    CourseSession hold(CourseSessionId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(CourseSessions::missing);
    }

    /** By their first day, from this day on. */
    List<CourseSession> from(LocalDate day, Optional<Place> place, int limit) {
        return place.map(after -> find(
                        "startsOn > ?1 or (startsOn = ?1 and id > ?2) order by startsOn, id",
                        LocalDate.parse(after.sortKey()),
                        after.id()))
                .orElseGet(() -> find("startsOn >= ?1 order by startsOn, id", day))
                .page(0, limit)
                .list();
    }

    private static NotFound missing() {
        return new NotFound("course session");
    }
}

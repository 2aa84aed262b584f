package org.holdfast.workforce.academy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.problem.NotFound;

/** All places on courses, had and waited for. */
@ApplicationScoped
class Bookings implements PanacheRepositoryBase<Booking, UUID> {

    Booking get(BookingId id) {
        return findByIdOptional(id.value()).orElseThrow(Bookings::missing);
    }

    static NotFound missing() {
        return new NotFound("booking");
    }

    /** The database keeps that nobody has two places on a course at one time. */
    void add(Booking booking) {
        try {
            persistAndFlush(booking);
        } catch (ConstraintViolationException refused) {
            if ("one_person_one_place".equals(refused.getConstraintName())) {
                throw new BookedAlready();
            }
            throw refused;
        }
    }

    /** Who has waited longest. */
    Optional<Booking> nextInQueue(CourseSession session) {
        return find("session = ?1 and status = ?2 order by bookedAt, id", session, BookingStatus.WAITING)
                .firstResultOptional();
    }

    /** By when they were made. */
    List<Booking> of(CourseSession session) {
        return list("session = ?1 order by bookedAt, id", session);
    }

    /** The latest made first. */
    List<Booking> of(WorkerId worker) {
        return list("workerId = ?1 order by bookedAt desc, id desc", worker);
    }

    /** Codes of what somebody attended that counts on that day. */
    Set<String> counting(WorkerId worker, LocalDate day) {
        return list("workerId = ?1 and status = ?2", worker, BookingStatus.ATTENDED).stream()
                .map(Booking::attendance)
                .filter(attendance -> attendance.countsUntil() == null
                        || !attendance.countsUntil().isBefore(day))
                .map(Attendance::course)
                .collect(Collectors.toSet());
    }

    /** Everybody whose attendance of a course counts on that day. */
    Set<WorkerId> holding(Course course, LocalDate day) {
        return getSession()
                .createNativeQuery("""
                        select b.worker_id, max(b.attended_on) from booking b join course_session s on s.id = b.session_id
                        where s.course_id = :course and b.status = 'ATTENDED' group by b.worker_id
                        """, Object[].class)
                .setParameter("course", course.id().value())
                .getResultStream()
                .filter(row -> counts(course, Days.known(row[1]), day))
                .map(row -> new WorkerId((UUID) row[0]))
                .collect(Collectors.toSet());
    }

    private static boolean counts(Course course, LocalDate attendedOn, LocalDate day) {
        var until = course.countsUntil(attendedOn);
        return until == null || !until.isBefore(day);
    }
}

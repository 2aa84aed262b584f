package org.holdfast.workforce.academy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /** Of each course, everybody whose attendance of it counts on that day. */
    Map<CourseId, Set<WorkerId>> holding(List<Course> courses, LocalDate day) {
        var byId =
                courses.stream().collect(Collectors.toMap(course -> course.id().value(), Function.identity()));
        return getSession()
                .createNativeQuery("""
                        select s.course_id, b.worker_id, max(b.attended_on)
                        from booking b join course_session s on s.id = b.session_id
                        where s.course_id = any (:courses) and b.status = 'ATTENDED' group by s.course_id, b.worker_id
                        """, Object[].class)
                .setParameter("courses", byId.keySet().toArray(UUID[]::new))
                .getResultStream()
                .filter(row -> counts(Objects.requireNonNull(byId.get((UUID) row[0])), Days.known(row[2]), day))
                .collect(Collectors.groupingBy(
                        row -> new CourseId((UUID) row[0]),
                        Collectors.mapping(row -> new WorkerId((UUID) row[1]), Collectors.toSet())));
    }

    private static boolean counts(Course course, LocalDate attendedOn, LocalDate day) {
        var until = course.countsUntil(attendedOn);
        return until == null || !until.isBefore(day);
    }
}

package org.holdfast.workforce.academy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.platform.time.WorkingDays;

/** One time at which a course is held. Whoever books or gives back a place holds it meanwhile, so that places are never given twice. */
@Entity
class CourseSession {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    private Course course;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String place;
    private int capacity;
    private int taken;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    protected CourseSession() {}

    CourseSession(CourseSessionId id, Course course, PlanCourse request) {
        this.id = id.value();
        this.course = course;
        this.startsOn = request.startsOn();
        this.endsOn = request.endsOn();
        this.place = request.place();
        this.capacity = request.capacity();
        this.status = SessionStatus.PLANNED;
    }

    /** A place while there is one, otherwise a place in the queue. */
    BookingStatus take(Instant now) {
        if (status != SessionStatus.PLANNED || startsOn.isBefore(WorkingDays.dayOf(now))) {
            throw new NoBookingAnyMore();
        }
        if (taken == capacity) {
            return BookingStatus.WAITING;
        }
        taken++;
        return BookingStatus.BOOKED;
    }

    void giveBack() {
        taken--;
    }

    boolean hasRoom() {
        return status == SessionStatus.PLANNED && taken < capacity;
    }

    void enlarge(int to) {
        if (to < taken) {
            throw new PlacesGivenAlready();
        }
        capacity = to;
    }

    void hold(Instant now) {
        if (endsOn.isAfter(WorkingDays.dayOf(now))) {
            throw new NotOverYet();
        }
        status = status.to(SessionStatus.HELD);
    }

    void cancel() {
        status = status.to(SessionStatus.CANCELLED);
        taken = 0;
    }

    CourseSessionId id() {
        return new CourseSessionId(id);
    }

    int version() {
        return version;
    }

    Course course() {
        return course;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    CourseSessionView view() {
        return new CourseSessionView(
                id(),
                course.id(),
                course.code(),
                course.title(),
                startsOn,
                endsOn,
                place,
                capacity,
                capacity - taken,
                status,
                version);
    }
}

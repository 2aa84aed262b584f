package org.holdfast.workforce.academy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.HeldSkill;
import org.jspecify.annotations.Nullable;

/** One person's place on a course, or in the queue for it, and what came of it. */
@Entity
class Booking {

    private static final int MONTHS_OF_PRACTICE = 3;

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    private CourseSession session;

    private WorkerId workerId;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private Instant bookedAt;

    @Nullable private LocalDate attendedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evaluation> evaluations;

    protected Booking() {}

    Booking(BookingId id, CourseSession session, WorkerId worker, Instant now) {
        this.id = id.value();
        this.session = session;
        this.workerId = worker;
        this.bookedAt = now;
        this.evaluations = List.of();
        this.status = session.take(now);
    }

    /** Gives the place, or the place in the queue, back. */
    void cancel() {
        if (status == BookingStatus.BOOKED) {
            session.giveBack();
        }
        status = status.to(BookingStatus.CANCELLED);
    }

    /** The course was called off, for everybody at once. */
    void fallAway() {
        status = status.to(BookingStatus.CANCELLED);
    }

    void moveUp(Instant now) {
        status = status.to(session.take(now));
    }

    void attend() {
        status = status.to(BookingStatus.ATTENDED);
        attendedOn = session.endsOn();
    }

    void miss() {
        status = status.to(BookingStatus.ABSENT);
    }

    void evaluate(Evaluate request, Instant now) {
        if (attendedOn == null) {
            throw new NotAttended();
        }
        var earliest = request.moment() == EvaluationMoment.AFTERWARDS
                ? attendedOn
                : attendedOn.plusMonths(MONTHS_OF_PRACTICE);
        if (WorkingDays.dayOf(now).isBefore(earliest)) {
            throw new TooEarlyToSay();
        }
        if (evaluations.stream().anyMatch(before -> before.moment() == request.moment())) {
            throw new EvaluatedAlready();
        }
        evaluations = Stream.concat(
                        evaluations.stream(),
                        Stream.of(new Evaluation(
                                request.moment(), request.rating(), request.usedInPractice(), request.example(), now)))
                .toList();
    }

    /** What who was there is able to do from then on. */
    Optional<HeldSkill> skill() {
        return Optional.ofNullable(attendedOn).flatMap(day -> session.course().skill(id, day));
    }

    /** What the course leaves, for who was there. */
    Attendance attendance() {
        if (attendedOn == null) {
            throw new NotAttended();
        }
        var course = session.course();
        return new Attendance(
                course.code(),
                course.title(),
                course.hours(),
                session.startsOn(),
                attendedOn,
                course.countsUntil(attendedOn));
    }

    BookingId id() {
        return new BookingId(id);
    }

    int version() {
        return version;
    }

    WorkerId workerId() {
        return workerId;
    }

    CourseSession session() {
        return session;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    BookingView view() {
        return new BookingView(
                id(),
                session.id(),
                session.course().code(),
                session.startsOn(),
                workerId,
                status,
                bookedAt,
                attendedOn,
                attendedOn == null ? null : session.course().countsUntil(attendedOn),
                evaluations,
                version);
    }
}

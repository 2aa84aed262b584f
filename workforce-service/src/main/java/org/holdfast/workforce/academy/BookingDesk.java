package org.holdfast.workforce.academy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.cpd.CpdPieces;
import org.holdfast.workforce.staff.Colleagues;

/** Gives places on courses, takes them back, and moves whoever waits up. The session is held meanwhile. */
@ApplicationScoped
class BookingDesk {

    private final CourseSessions sessions;
    private final Bookings bookings;
    private final Colleagues colleagues;
    private final CpdPieces learning;
    private final Caller caller;
    private final Clock clock;

    BookingDesk(
            CourseSessions sessions,
            Bookings bookings,
            Colleagues colleagues,
            CpdPieces learning,
            Caller caller,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.colleagues = colleagues;
        this.learning = learning;
        this.caller = caller;
        this.clock = clock;
    }

    BookingId book(Book request) {
        var worker = request.workerId() == null ? caller.worker() : request.workerId();
        if (!isTheirs(worker)) {
            throw new NotTheirsToBook();
        }
        return book(BookingId.next(), request.sessionId(), worker, clock.instant());
    }

    /** A place while there was one at that moment, otherwise one in the queue. */
    BookingId book(BookingId id, CourseSessionId sessionId, WorkerId worker, Instant at) {
        if (colleagues.get(worker).isGone(WorkingDays.dayOf(at))) {
            throw new NotTheirsToBook();
        }
        var session = sessions.hold(sessionId);
        session.course().refuseWithout(bookings.counting(worker, session.startsOn()));
        var booking = new Booking(id, session, worker, at);
        bookings.add(booking);
        return booking.id();
    }

    Booking cancel(BookingId id) {
        var booking = seen(id);
        var session = sessions.hold(booking.session().id());
        booking.cancel();
        moveUp(session);
        return booking;
    }

    /** A larger room lets people in who wait. */
    CourseSession enlarge(CourseSessionId id, int capacity) {
        var session = sessions.hold(id);
        session.enlarge(capacity);
        moveUp(session);
        return session;
    }

    CourseSession callOff(CourseSessionId id) {
        var session = sessions.hold(id);
        bookings.of(session).stream().filter(BookingDesk::isOpen).forEach(Booking::fallAway);
        session.cancel();
        bookings.flush();
        return session;
    }

    /** Who had a place was there or was not; who waited did not get in. */
    CourseSession takeRegister(CourseSessionId id, List<WorkerId> attended) {
        var session = sessions.hold(id);
        session.hold(clock.instant());
        var there = Set.copyOf(attended);
        var places = bookings.of(session).stream().filter(BookingDesk::isOpen).toList();
        var withPlace = places.stream()
                .filter(booking -> booking.view().status() == BookingStatus.BOOKED)
                .toList();
        if (!withPlace.stream().map(Booking::workerId).toList().containsAll(there)) {
            throw new NotOnTheCourse();
        }
        for (var booking : places) {
            if (there.contains(booking.workerId())) {
                booking.attend();
                learning.begin(
                        booking.id().value(),
                        booking.workerId(),
                        session.course().title(),
                        session.endsOn());
                booking.skill().ifPresent(skill -> colleagues.gain(booking.workerId(), skill));
            } else if (withPlace.contains(booking)) {
                booking.miss();
            } else {
                booking.fallAway();
            }
        }
        bookings.flush();
        return session;
    }

    /** The person, those above them, and the academy; for others there is no such booking. */
    Booking seen(BookingId id) {
        var booking = bookings.get(id);
        if (isTheirs(booking.workerId())) {
            return booking;
        }
        throw Bookings.missing();
    }

    Booking own(BookingId id) {
        var booking = seen(id);
        if (!booking.workerId().equals(caller.worker())) {
            throw new NotTheirsToBook();
        }
        return booking;
    }

    List<Booking> of(WorkerId worker) {
        if (!isTheirs(worker)) {
            throw new NotFound("member of staff");
        }
        return bookings.of(worker);
    }

    private void moveUp(CourseSession session) {
        bookings.flush();
        while (session.hasRoom()) {
            var next = bookings.nextInQueue(session);
            if (next.isEmpty()) {
                return;
            }
            next.get().moveUp(clock.instant());
            bookings.flush();
        }
    }

    private boolean isTheirs(WorkerId worker) {
        return caller.is(Roles.ACADEMY)
                || caller.ifWorker()
                        .filter(me -> me.equals(worker) || colleagues.standsAbove(me, worker))
                        .isPresent();
    }

    private static boolean isOpen(Booking booking) {
        return Set.of(BookingStatus.BOOKED, BookingStatus.WAITING)
                .contains(booking.view().status());
    }
}

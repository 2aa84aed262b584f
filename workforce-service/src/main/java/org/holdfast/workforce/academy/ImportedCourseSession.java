package org.holdfast.workforce.academy;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Courses as they were held and are planned, with who had places and who was there. */
@ApplicationScoped
class ImportedCourseSession implements LineType<PastCourseSession> {

    private final CourseSessions sessions;
    private final Catalogue catalogue;
    private final BookingDesk desk;

    ImportedCourseSession(CourseSessions sessions, Catalogue catalogue, BookingDesk desk) {
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "COURSE_SESSION";
    }

    @Override
    public Class<PastCourseSession> data() {
        return PastCourseSession.class;
    }

    @Override
    public TypedId take(PastLine<PastCourseSession> line) {
        var past = line.data();
        var course = catalogue.get(past.plan().courseId());
        var session = new CourseSession(line.id(CourseSessionId::new), course, past.plan());
        sessions.persistAndFlush(session);
        for (var place : past.inOrder()) {
            var _ = desk.book(place.booking(), session.id(), place.workerId(), place.bookedAt());
        }
        if (past.register() != null) {
            var _ = desk.takeRegister(session.id(), past.register().attended());
        }
        return session.id();
    }
}

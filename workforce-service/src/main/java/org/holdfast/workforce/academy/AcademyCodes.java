package org.holdfast.workforce.academy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of the academy. */
class AcademyCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet faculties() {
        return CodeSet.of("faculty", "Which part of the academy a course belongs to", HOUSE, Faculty.class);
    }

    @Produces
    @Singleton
    CodeSet sessionStatuses() {
        return CodeSet.of("course-session-status", "Where one time of a course stands", HOUSE, SessionStatus.class);
    }

    @Produces
    @Singleton
    CodeSet bookingStatuses() {
        return CodeSet.of("booking-status", "Where a booking stands", HOUSE, BookingStatus.class);
    }

    @Produces
    @Singleton
    CodeSet evaluationMoments() {
        return CodeSet.of("evaluation-moment", "When somebody says what it was worth", HOUSE, EvaluationMoment.class);
    }
}

package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.Conflict;

/** Places are given until a course begins. */
final class NoBookingAnyMore extends Conflict {

    NoBookingAnyMore() {
        super("The course has begun, was held or was called off");
    }
}

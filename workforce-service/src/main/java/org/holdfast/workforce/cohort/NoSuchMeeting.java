package org.holdfast.workforce.cohort;

import org.holdfast.platform.problem.BrokenRule;

/** A cohort has the meetings that were planned. */
final class NoSuchMeeting extends BrokenRule {

    NoSuchMeeting() {
        super("The cohort has no such meeting", "#/meeting");
    }
}

package org.holdfast.caseload.enquiry;

import org.holdfast.platform.problem.Conflict;

/** An initial conference follows an enquiry that found it necessary. */
public final class NoConferenceAwaited extends Conflict {

    NoConferenceAwaited() {
        super("This enquiry is not concluded, found no conference necessary, or had its conference already");
    }
}

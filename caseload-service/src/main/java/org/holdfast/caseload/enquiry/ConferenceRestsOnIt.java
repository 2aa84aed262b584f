package org.holdfast.caseload.enquiry;

import org.holdfast.platform.problem.Conflict;

/** An enquiry that led to a conference is not taken from under it. */
public final class ConferenceRestsOnIt extends Conflict {

    ConferenceRestsOnIt() {
        super("A conference rests on this enquiry: mark the conference first");
    }
}

package org.holdfast.caseload.strategy;

import org.holdfast.platform.problem.Conflict;

/** A discussion that an enquiry rests on is not taken from under it. */
public final class EnquiryRestsOnIt extends Conflict {

    EnquiryRestsOnIt() {
        super("An enquiry rests on this discussion: say first on which one it rests");
    }
}

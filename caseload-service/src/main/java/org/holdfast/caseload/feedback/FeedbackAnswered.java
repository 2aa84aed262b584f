package org.holdfast.caseload.feedback;

import org.holdfast.platform.problem.Conflict;

/** A complaint or a compliment is answered once. */
public final class FeedbackAnswered extends Conflict {

    FeedbackAnswered() {
        super("This has been answered already");
    }
}

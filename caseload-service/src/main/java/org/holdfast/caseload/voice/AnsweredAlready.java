package org.holdfast.caseload.voice;

import org.holdfast.platform.problem.Conflict;

/** What came of it is said once, and the child is told once. */
public final class AnsweredAlready extends Conflict {

    AnsweredAlready() {
        super("This has been answered, or told, already");
    }
}

package org.holdfast.caseload.voice;

import org.holdfast.platform.problem.Conflict;

/** A child is told what came of it once something has. */
public final class NotAnsweredYet extends Conflict {

    NotAnsweredYet() {
        super("Nothing has come of it yet that the child could be told");
    }
}

package org.holdfast.platform.history;

import org.holdfast.platform.problem.Conflict;

/** The id that was chosen is another record's. */
final class IdTaken extends Conflict {

    IdTaken() {
        super("There is a record with this id already, brought in under another key or made here");
    }
}

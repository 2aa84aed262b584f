package org.holdfast.directwork.learning;

import org.holdfast.platform.problem.Conflict;

/** Somebody else looks at a note before it is shared, and nobody tries their own. */
final class OwnNote extends Conflict {

    OwnNote() {
        super("Somebody else than who wrote it does this");
    }
}

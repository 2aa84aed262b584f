package org.holdfast.directwork.editing;

import org.holdfast.platform.problem.Conflict;

/** One new version of a tool is written at a time. */
final class DraftIsOpen extends Conflict {

    DraftIsOpen(int number) {
        super("Version %d of this tool is being written; change that one".formatted(number));
    }
}

package org.holdfast.directwork.editing;

import org.holdfast.platform.problem.Conflict;

/** What a children's group has looked at, or what was decided, is no longer changed. */
final class DraftIsClosed extends Conflict {

    DraftIsClosed(EditionStatus status) {
        super("Only a draft can be changed, and this version is %s".formatted(status));
    }
}

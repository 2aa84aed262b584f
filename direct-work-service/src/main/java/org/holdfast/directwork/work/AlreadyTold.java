package org.holdfast.directwork.work;

import org.holdfast.platform.problem.Conflict;

/** When the child was told is on record already, or the outcome was entered in error. */
final class AlreadyTold extends Conflict {

    AlreadyTold() {
        super("That the child was told is on record already, or the outcome was entered in error");
    }
}

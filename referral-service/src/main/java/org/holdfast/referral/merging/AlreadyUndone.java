package org.holdfast.referral.merging;

import org.holdfast.platform.problem.Conflict;

/** A merge is undone once; should the records be one child after all, they are merged again. */
public final class AlreadyUndone extends Conflict {

    AlreadyUndone() {
        super("This merge was undone already");
    }
}

package org.holdfast.referral.child;

import org.holdfast.platform.problem.Conflict;

/** One of two records that are to be merged leads to another record already. */
public final class AlreadyMerged extends Conflict {

    AlreadyMerged() {
        super("One of the two records was merged already: merge into the record it leads to, or undo that first");
    }
}

package org.holdfast.referral.child;

import org.holdfast.platform.problem.Conflict;

/** Only a merge that stands can be undone. */
public final class NotMerged extends Conflict {

    NotMerged() {
        super("This record stands for itself");
    }
}

package org.holdfast.referral.feedback;

import org.holdfast.platform.problem.Conflict;

/** A conversation is rated once. */
final class AlreadyRated extends Conflict {

    AlreadyRated() {
        super("You have rated this conversation already");
    }
}

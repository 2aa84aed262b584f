package org.holdfast.referral.gathering;

import org.holdfast.platform.problem.Conflict;

/** Whoever has answered is not chased. */
final class AlreadyAnswered extends Conflict {

    AlreadyAnswered() {
        super("The agency has answered already");
    }
}

package org.holdfast.referral.child;

import org.holdfast.platform.problem.Conflict;

/** One of the child's numbers is another child's. */
final class ChildAlreadyKnown extends Conflict {

    ChildAlreadyKnown() {
        super("Another child has this NHS number, unique pupil number or LA child id");
    }
}

package org.holdfast.caseload.checkin;

import org.holdfast.platform.problem.BrokenRule;

/** A child can say no to somebody other than the one it is about. */
public final class SomebodyElseAsks extends BrokenRule {

    SomebodyElseAsks() {
        super("It is about you: somebody else asks the child, and sees to what the child says");
    }
}

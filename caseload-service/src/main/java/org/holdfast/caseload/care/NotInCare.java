package org.holdfast.caseload.care;

import org.holdfast.platform.problem.BrokenRule;

/** Care is told of children whom this case says to be in care, or to have left it. */
public final class NotInCare extends BrokenRule {

    NotInCare() {
        super("This case says that the child is neither looked after nor has left care", "#/about");
    }
}

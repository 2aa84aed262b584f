package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.BrokenRule;

/** A placement is a student's or an apprentice's. */
final class NoStudent extends BrokenRule {

    NoStudent() {
        super("The person is on the register as a student or an apprentice", "#/studentId");
    }
}

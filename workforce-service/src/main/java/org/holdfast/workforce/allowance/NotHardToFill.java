package org.holdfast.workforce.allowance;

import org.holdfast.platform.problem.BrokenRule;

/** An allowance goes with a post that is hard to fill. */
final class NotHardToFill extends BrokenRule {

    NotHardToFill() {
        super("The team has no post of this grade that is hard to fill, on the first day", "#/workerId");
    }
}

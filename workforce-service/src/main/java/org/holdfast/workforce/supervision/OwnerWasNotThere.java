package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.BrokenRule;

/** Actions are for those who agreed them. */
final class OwnerWasNotThere extends BrokenRule {

    OwnerWasNotThere() {
        super("Somebody who is to do something was not there", "#/actions");
    }
}

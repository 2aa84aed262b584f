package org.holdfast.workforce.allowance;

import org.holdfast.platform.problem.BrokenRule;

/** An instalment is one of those that were agreed. */
final class NoSuchInstalment extends BrokenRule {

    NoSuchInstalment() {
        super("There is no such instalment", "#/number");
    }
}

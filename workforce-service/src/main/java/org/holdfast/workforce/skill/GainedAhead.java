package org.holdfast.workforce.skill;

import org.holdfast.platform.problem.BrokenRule;

/** What somebody is able to do they have learnt before. */
final class GainedAhead extends BrokenRule {

    GainedAhead() {
        super("The day on which a skill was gained has come", "#/gainedOn");
    }
}

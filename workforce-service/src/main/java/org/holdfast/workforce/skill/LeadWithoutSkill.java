package org.holdfast.workforce.skill;

import org.holdfast.platform.problem.BrokenRule;

/** Who leads practice in something is able to do it. */
final class LeadWithoutSkill extends BrokenRule {

    LeadWithoutSkill() {
        super("Who leads practice in a skill has it, on the first day", "#/skill");
    }
}

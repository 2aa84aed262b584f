package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody is assessed by their line manager alone. */
final class ManagerOfTheStudent extends BrokenRule {

    ManagerOfTheStudent() {
        super("Who stands above the student in the line does not assess them", "#/educatorId");
    }
}

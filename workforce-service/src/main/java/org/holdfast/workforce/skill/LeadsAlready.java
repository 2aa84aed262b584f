package org.holdfast.workforce.skill;

import org.holdfast.platform.problem.Conflict;

/** Nobody leads practice in one thing twice. */
final class LeadsAlready extends Conflict {

    LeadsAlready() {
        super("This person leads practice in this already");
    }
}

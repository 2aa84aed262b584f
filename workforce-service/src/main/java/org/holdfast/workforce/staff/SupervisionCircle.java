package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody stands above themselves, directly or through others. */
final class SupervisionCircle extends BrokenRule {

    SupervisionCircle() {
        super("The person stands above this supervisor, or is the same", "#/supervisorId");
    }
}

package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.BrokenRule;

/** A supervisor is somebody who works here. */
final class SupervisorNotHere extends BrokenRule {

    SupervisorNotHere() {
        super("Nobody with this id works here", "#/supervisorId");
    }
}

package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.Conflict;

/** A registration number belongs to one person. */
final class RegistrationAlreadyHeld extends Conflict {

    RegistrationAlreadyHeld() {
        super("Another member of staff has this registration number");
    }
}

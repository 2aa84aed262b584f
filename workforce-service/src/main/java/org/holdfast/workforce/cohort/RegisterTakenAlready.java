package org.holdfast.workforce.cohort;

import org.holdfast.platform.problem.Conflict;

/** The register of a meeting is taken once. */
final class RegisterTakenAlready extends Conflict {

    RegisterTakenAlready() {
        super("The register of the meeting was taken already");
    }
}

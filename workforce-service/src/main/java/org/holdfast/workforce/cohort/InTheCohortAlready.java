package org.holdfast.workforce.cohort;

import org.holdfast.platform.problem.Conflict;

/** Nobody is in a cohort twice. */
final class InTheCohortAlready extends Conflict {

    InTheCohortAlready() {
        super("The person is in the cohort already");
    }
}

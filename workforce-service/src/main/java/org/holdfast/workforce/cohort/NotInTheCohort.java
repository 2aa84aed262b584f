package org.holdfast.workforce.cohort;

import org.holdfast.platform.problem.BrokenRule;

/** The register is of those in the cohort. */
final class NotInTheCohort extends BrokenRule {

    NotInTheCohort() {
        super("Somebody on the register is not in the cohort", "#/attended");
    }
}

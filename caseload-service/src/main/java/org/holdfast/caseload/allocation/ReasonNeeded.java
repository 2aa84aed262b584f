package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.BrokenRule;

/** Every change of a child's social worker says why it was made. */
public final class ReasonNeeded extends BrokenRule {

    ReasonNeeded() {
        super("The child has a social worker: say by its national code why this changes", "#/reason");
    }
}

package org.holdfast.workforce.candidate;

import org.holdfast.platform.problem.BrokenRule;

/** Who worked here before they applied is somebody else on the register. */
final class JoinedBeforeApplying extends BrokenRule {

    JoinedBeforeApplying() {
        super("The first day lies before the application", "#/workerId");
    }
}

package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.BrokenRule;

/** While a case is open, the child's social worker changes only to another. */
public final class NoGap extends BrokenRule {

    NoGap() {
        super("A child is not left without a social worker: allocate the next one instead");
    }
}

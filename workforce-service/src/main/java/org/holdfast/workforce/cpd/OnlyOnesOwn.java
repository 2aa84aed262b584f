package org.holdfast.workforce.cpd;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody reflects for somebody else. */
final class OnlyOnesOwn extends BrokenRule {

    OnlyOnesOwn() {
        super("A person records and reflects on their own learning, and nobody else does");
    }
}

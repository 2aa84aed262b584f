package org.holdfast.referral.child;

import org.holdfast.platform.problem.BrokenRule;

/** A record is merged into another one. */
public final class MergedWithItself extends BrokenRule {

    MergedWithItself() {
        super("A record cannot be merged into itself", "#/intoId");
    }
}

package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.BrokenRule;

/** A duplicate ends without a decision, so every child in it must be in the other referral: no child is dropped. */
public final class ChildMissingThere extends BrokenRule {

    ChildMissingThere() {
        super("A child of this referral is not in the other one", "#/duplicateOf");
    }
}

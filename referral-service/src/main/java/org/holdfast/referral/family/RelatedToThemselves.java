package org.holdfast.referral.family;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody is their own relative. */
public final class RelatedToThemselves extends BrokenRule {

    RelatedToThemselves() {
        super("This is the child's own record", "#/who/childId");
    }
}

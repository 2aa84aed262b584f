package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.problem.BrokenRule;

/** A plan is for a child of the index. */
final class NoSuchChild extends BrokenRule {

    NoSuchChild() {
        super("There is no such child in the index", "#/childId");
    }
}

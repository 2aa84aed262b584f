package org.holdfast.referral.family;

import org.holdfast.platform.problem.BrokenRule;

/** Nothing ends before it began. */
public final class EndedBeforeItBegan extends BrokenRule {

    EndedBeforeItBegan() {
        super("The last day lies before the first", "#/until");
    }
}

package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.problem.BrokenRule;

/** An assessment is complete after it began. */
final class CompletedBeforeItBegan extends BrokenRule {

    CompletedBeforeItBegan() {
        super("The assessment cannot be complete before it began", "#/completedOn");
    }
}

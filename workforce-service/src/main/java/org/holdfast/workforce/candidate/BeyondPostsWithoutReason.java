package org.holdfast.workforce.candidate;

import org.holdfast.platform.problem.BrokenRule;

/** Whoever recruits beyond the posts says why. */
final class BeyondPostsWithoutReason extends BrokenRule {

    BeyondPostsWithoutReason() {
        super("Every post of the team is held or offered: a reason is needed", "#/beyondPostsBecause");
    }
}

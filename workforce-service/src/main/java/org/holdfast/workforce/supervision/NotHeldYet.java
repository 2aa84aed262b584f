package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.BrokenRule;

/** What has come of a supervision is recorded once it has come about. */
final class NotHeldYet extends BrokenRule {

    NotHeldYet(String pointer) {
        super("The day lies ahead, or before the supervision was held", pointer);
    }
}

package org.holdfast.workforce.allowance;

import org.holdfast.platform.problem.BrokenRule;

/** An allowance is for registered social workers. */
final class AllowanceNeedsRegistration extends BrokenRule {

    AllowanceNeedsRegistration() {
        super("The person is registered with Social Work England on the first day", "#/workerId");
    }
}

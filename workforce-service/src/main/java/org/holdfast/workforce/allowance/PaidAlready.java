package org.holdfast.workforce.allowance;

import org.holdfast.platform.problem.Conflict;

/** An instalment is paid once. */
final class PaidAlready extends Conflict {

    PaidAlready() {
        super("The instalment is paid");
    }
}

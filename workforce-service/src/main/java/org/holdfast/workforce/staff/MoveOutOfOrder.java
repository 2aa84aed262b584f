package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.BrokenRule;

/** Moves are recorded in their order, once they have come about. */
final class MoveOutOfOrder extends BrokenRule {

    MoveOutOfOrder() {
        super("The day lies before the latest placement, or is yet to come", "#/on");
    }
}

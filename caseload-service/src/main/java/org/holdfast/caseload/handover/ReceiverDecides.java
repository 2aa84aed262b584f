package org.holdfast.caseload.handover;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody is given a child by somebody else's acceptance. */
public final class ReceiverDecides extends BrokenRule {

    ReceiverDecides() {
        super("Only who receives the child, or stands up their line, agrees, accepts or rejects");
    }
}

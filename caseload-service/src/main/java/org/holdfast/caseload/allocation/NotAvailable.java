package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody is given a child who is not here to see the child. */
public final class NotAvailable extends BrokenRule {

    NotAvailable(Availability why) {
        super("This person " + why.inWords(), "#/workerId");
    }
}

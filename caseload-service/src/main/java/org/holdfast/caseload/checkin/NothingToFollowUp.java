package org.holdfast.caseload.checkin;

import org.holdfast.platform.problem.Conflict;

/** A check-in without a "no", or one that was followed up, needs nothing more. */
public final class NothingToFollowUp extends Conflict {

    NothingToFollowUp() {
        super("Nothing is left to follow up");
    }
}

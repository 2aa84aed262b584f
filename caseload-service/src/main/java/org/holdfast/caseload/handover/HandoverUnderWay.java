package org.holdfast.caseload.handover;

import org.holdfast.platform.problem.Conflict;

/** One handover of a case at a time. */
public final class HandoverUnderWay extends Conflict {

    HandoverUnderWay() {
        super("A handover of this case is under way already");
    }
}

package org.holdfast.platform.inbox;

import org.holdfast.platform.problem.Conflict;

/** The topic is being read already. */
class RebuildUnderWay extends Conflict {

    RebuildUnderWay() {
        super("What is kept from this topic is being rebuilt already");
    }
}

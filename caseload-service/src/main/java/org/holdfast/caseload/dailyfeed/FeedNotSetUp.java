package org.holdfast.caseload.dailyfeed;

import org.holdfast.platform.problem.Conflict;

/** Nothing is sent before the council has said where to. */
public final class FeedNotSetUp extends Conflict {

    FeedNotSetUp() {
        super("The address of the feed is not set up");
    }
}

package org.holdfast.caseload.dailyfeed;

import org.holdfast.platform.problem.Conflict;

/** One run at a time. */
public final class FeedUnderWay extends Conflict {

    FeedUnderWay() {
        super("A run of the feed is under way");
    }
}

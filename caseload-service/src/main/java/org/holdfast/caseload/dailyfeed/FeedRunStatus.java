package org.holdfast.caseload.dailyfeed;

import org.holdfast.platform.codeset.Coded;

/** How far a run of the feed is. */
enum FeedRunStatus implements Coded {
    RUNNING("Under way"),
    DONE("Everything that had changed was taken"),
    STOPPED("The Department did not answer, or took no calls: the next run goes on from there");

    private final String label;

    FeedRunStatus(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}

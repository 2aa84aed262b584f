package org.holdfast.directwork.work;

import org.holdfast.platform.codeset.Coded;

/** Why a session ended before it was finished. */
enum StoppedEarly implements Coded {
    CHILD_WANTED_TO_STOP("The child wanted to stop"),
    CHILD_WAS_UPSET("The child was upset"),
    CHILD_WAS_TIRED("The child was tired or unwell"),
    INTERRUPTED("We were interrupted"),
    NOT_SAFE_TO_GO_ON("It was not safe to go on"),
    OUT_OF_TIME("We ran out of time");

    private final String label;

    StoppedEarly(String label) {
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

    /** Because of how the child was, and not because of the clock or the doorbell. */
    boolean isForTheChild() {
        return this == CHILD_WANTED_TO_STOP || this == CHILD_WAS_UPSET || this == NOT_SAFE_TO_GO_ON;
    }
}

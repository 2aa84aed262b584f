package org.holdfast.platform.problem;

/** A request whose parts must agree with each other. */
public interface Checked {

    /** Reports what does not agree. Called when each part by itself may still be missing or wrong. */
    void check(Findings findings);
}

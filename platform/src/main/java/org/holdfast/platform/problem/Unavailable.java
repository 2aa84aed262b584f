package org.holdfast.platform.problem;

/** It cannot be done now and may be done soon. */
public final class Unavailable extends Refusal {

    public Unavailable(String detail) {
        super(ProblemStatus.SERVICE_UNAVAILABLE, detail, null);
    }
}

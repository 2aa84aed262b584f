package org.holdfast.platform.problem;

/** More is asked of the service, by all together, than it can do at one time. */
public final class Overloaded extends Refusal {

    public Overloaded() {
        super(
                ProblemStatus.SERVICE_UNAVAILABLE,
                "More is at work than the service can do at one time; nothing was done, please retry",
                null);
    }
}

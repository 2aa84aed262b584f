package org.holdfast.platform.problem;

/** One caller asks more than is one caller's due. Whoever throws it says in `Retry-After` how long to wait. */
public final class TooManyRequests extends Refusal {

    public TooManyRequests(String detail) {
        super(ProblemStatus.TOO_MANY_REQUESTS, detail, null);
    }
}

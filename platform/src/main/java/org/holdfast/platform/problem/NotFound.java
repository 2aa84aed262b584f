package org.holdfast.platform.problem;

/** There is no such record, or the caller has no reason to know whether there is: both are told in the same words. */
public final class NotFound extends Refusal {

    public NotFound(String what) {
        super(
                ProblemStatus.NOT_FOUND,
                "There is no such %s, or you have no reason on record to see it".formatted(what),
                null);
    }
}

package org.holdfast.platform.problem;

/** The document has changed since the version named in If-Match. */
public final class PreconditionFailed extends Refusal {

    public PreconditionFailed() {
        super(
                ProblemStatus.PRECONDITION_FAILED,
                "The record was changed by someone else since you read it; read it again and retry",
                null);
    }
}

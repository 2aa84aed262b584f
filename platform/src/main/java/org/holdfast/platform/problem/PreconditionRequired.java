package org.holdfast.platform.problem;

/** A change of a document must name the version it was made on. */
public final class PreconditionRequired extends Refusal {

    public PreconditionRequired() {
        super(ProblemStatus.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the version you are changing", null);
    }
}

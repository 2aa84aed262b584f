package org.holdfast.platform.problem;

/** The request cannot be read as what it should be. */
public class BadRequest extends Refusal {

    public BadRequest(String detail) {
        super(ProblemStatus.BAD_REQUEST, detail, null);
    }
}

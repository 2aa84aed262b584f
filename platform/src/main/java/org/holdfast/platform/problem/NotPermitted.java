package org.holdfast.platform.problem;

/** Whoever signed in may not do this, whatever the record. */
public class NotPermitted extends Refusal {

    public NotPermitted(String detail) {
        super(ProblemStatus.FORBIDDEN, detail, null);
    }
}

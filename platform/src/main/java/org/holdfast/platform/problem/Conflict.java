package org.holdfast.platform.problem;

/** The request was understood, but the present state of the record forbids it. Subclasses are named by what stands against it. */
public class Conflict extends Refusal {

    public Conflict(String detail) {
        super(ProblemStatus.CONFLICT, detail, null);
    }
}

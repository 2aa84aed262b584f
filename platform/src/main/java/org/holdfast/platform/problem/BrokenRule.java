package org.holdfast.platform.problem;

/** The request was understood, and would break a rule of the work. Subclasses are named by the rule. */
public class BrokenRule extends Refusal {

    public BrokenRule(String detail) {
        super(ProblemStatus.UNPROCESSABLE, detail, null);
    }

    /** @param pointer to the part of the body the rule is about, such as `#/workerId` */
    public BrokenRule(String detail, String pointer) {
        super(ProblemStatus.UNPROCESSABLE, detail, pointer);
    }
}

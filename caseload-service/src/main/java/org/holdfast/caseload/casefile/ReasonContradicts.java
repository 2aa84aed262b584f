package org.holdfast.caseload.casefile;

import org.holdfast.platform.problem.BrokenRule;

/** A case that closes after its assessment had nothing but an assessment. */
public final class ReasonContradicts extends BrokenRule {

    public ReasonContradicts(String what) {
        super(
                "This case had %s, so it did not close after the assessment alone (census rule 2990)".formatted(what),
                "#/reason");
    }
}

package org.holdfast.caseload.assessment;

import org.holdfast.platform.problem.BrokenRule;

/** What belongs to an assessment happened after it began. */
public final class BeforeItBegan extends BrokenRule {

    BeforeItBegan(String pointer) {
        super("This day is before the assessment began", pointer);
    }
}

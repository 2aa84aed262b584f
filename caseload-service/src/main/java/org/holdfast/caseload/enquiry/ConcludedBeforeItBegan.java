package org.holdfast.caseload.enquiry;

import org.holdfast.platform.problem.BrokenRule;

/** What ends began before. */
public final class ConcludedBeforeItBegan extends BrokenRule {

    ConcludedBeforeItBegan() {
        super("This day is before the enquiry began", "#/on");
    }
}

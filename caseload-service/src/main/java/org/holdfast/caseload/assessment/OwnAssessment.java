package org.holdfast.caseload.assessment;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody authorises an assessment of their own. */
public final class OwnAssessment extends BrokenRule {

    OwnAssessment() {
        super("Somebody else has to answer for an assessment that you made or handed in");
    }
}

package org.holdfast.caseload.handover;

import org.holdfast.platform.problem.BrokenRule;

/** A plan hands over the children of one person. */
public final class NotTheirChild extends BrokenRule {

    NotTheirChild(int part) {
        super("The person is not the social worker of this child", "#/parts/%d/caseId".formatted(part));
    }
}

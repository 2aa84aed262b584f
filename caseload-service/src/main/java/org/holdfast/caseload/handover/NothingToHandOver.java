package org.holdfast.caseload.handover;

import org.holdfast.platform.problem.BrokenRule;

/** A handover goes from one person to another. */
public final class NothingToHandOver extends BrokenRule {

    NothingToHandOver() {
        super(
                "A handover goes from the child's social worker to somebody else; a child who waits for one is allocated",
                "#/toWorkerId");
    }
}

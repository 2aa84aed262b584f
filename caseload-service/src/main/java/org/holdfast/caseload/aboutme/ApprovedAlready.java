package org.holdfast.caseload.aboutme;

import org.holdfast.platform.problem.Conflict;

/** An edition is approved once. */
public final class ApprovedAlready extends Conflict {

    ApprovedAlready() {
        super("This edition is approved already");
    }
}

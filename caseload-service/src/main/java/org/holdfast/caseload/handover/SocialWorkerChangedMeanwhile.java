package org.holdfast.caseload.handover;

import org.holdfast.platform.problem.Conflict;

/** A handover is from somebody who is still there. */
public final class SocialWorkerChangedMeanwhile extends Conflict {

    SocialWorkerChangedMeanwhile() {
        super("The child's social worker has changed since this was proposed: cancel it and propose anew");
    }
}

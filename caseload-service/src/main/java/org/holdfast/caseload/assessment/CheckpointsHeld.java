package org.holdfast.caseload.assessment;

import org.holdfast.platform.problem.Conflict;

/** There are as many checkpoints as the council's policy asks for. */
public final class CheckpointsHeld extends Conflict {

    CheckpointsHeld() {
        super("All checkpoints of the council's policy were held");
    }
}

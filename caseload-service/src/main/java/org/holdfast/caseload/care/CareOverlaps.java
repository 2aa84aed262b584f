package org.holdfast.caseload.care;

import org.holdfast.platform.problem.Conflict;

/** A child lives in one place and has one legal status at a time. */
public final class CareOverlaps extends Conflict {

    CareOverlaps() {
        super("Another one of the child's covers some of these days");
    }
}

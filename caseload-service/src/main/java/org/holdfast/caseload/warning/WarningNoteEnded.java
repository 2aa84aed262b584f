package org.holdfast.caseload.warning;

import org.holdfast.platform.problem.Conflict;

/** What has ended is not reviewed, nor ended again. */
public final class WarningNoteEnded extends Conflict {

    WarningNoteEnded() {
        super("This warning has ended already");
    }
}

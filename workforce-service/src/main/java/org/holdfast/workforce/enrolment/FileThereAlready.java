package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.Conflict;

/** What assessor and panel have read does not change behind them. */
final class FileThereAlready extends Conflict {

    FileThereAlready() {
        super("This piece of evidence has its file; add another piece");
    }
}

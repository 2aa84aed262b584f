package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.Conflict;

/** Each person says once, and once again after three months. */
final class EvaluatedAlready extends Conflict {

    EvaluatedAlready() {
        super("This is on record already");
    }
}

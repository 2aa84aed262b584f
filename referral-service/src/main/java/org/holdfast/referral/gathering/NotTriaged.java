package org.holdfast.referral.gathering;

import org.holdfast.platform.problem.Conflict;

/** How fast partners have to answer follows from how serious it is. */
final class NotTriaged extends Conflict {

    NotTriaged() {
        super("Triage the referral first: red, amber or green says by when partners have to answer");
    }
}

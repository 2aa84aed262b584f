package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.Conflict;

/** What is decided is not withdrawn, and no duplicate either. */
public final class AlreadyDecided extends Conflict {

    AlreadyDecided() {
        super("A decision about one of the children is made; refuse it first, or let it stand");
    }
}

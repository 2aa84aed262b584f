package org.holdfast.caseload.careleaver;

import org.holdfast.platform.problem.Conflict;

/** What became of an offer is said once, unless it stayed open. */
public final class OfferSettled extends Conflict {

    OfferSettled() {
        super("What became of this offer has been said already");
    }
}

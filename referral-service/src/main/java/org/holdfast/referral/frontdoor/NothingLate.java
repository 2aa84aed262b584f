package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.Conflict;

/** Only what is late is explained. */
public final class NothingLate extends Conflict {

    NothingLate() {
        super("Nothing is late by this clock");
    }
}

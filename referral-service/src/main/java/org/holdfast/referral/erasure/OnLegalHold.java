package org.holdfast.referral.erasure;

import org.holdfast.platform.problem.Conflict;

/** Somebody has said that the record is needed: by a court, an inquiry, a complaint. */
public final class OnLegalHold extends Conflict {

    OnLegalHold() {
        super("The record is on legal hold, and is not erased before every hold has ended");
    }
}

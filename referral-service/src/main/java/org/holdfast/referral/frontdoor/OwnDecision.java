package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody authorises a decision of their own. */
public final class OwnDecision extends BrokenRule {

    OwnDecision() {
        super("Somebody else has to authorise or refuse what you decided");
    }
}

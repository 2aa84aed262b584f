package org.holdfast.referral.gathering;

import org.holdfast.platform.problem.BrokenRule;

/** Whoever is asked is a partner. */
final class AgencyNotOpen extends BrokenRule {

    AgencyNotOpen() {
        super("There is no such agency in the directory, or it is no longer a partner", "#/agencyId");
    }
}

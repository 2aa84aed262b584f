package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.problem.BrokenRule;

/** Whoever leads early help is a partner. */
final class NoSuchPartner extends BrokenRule {

    NoSuchPartner() {
        super("There is no such agency in the directory, or it is no longer a partner", "#/agencyId");
    }
}

package org.holdfast.referral.gathering;

import org.holdfast.platform.problem.BrokenRule;

/** Without the family's agreement a partner is asked on another ground than that agreement. */
final class ConsentNotGiven extends BrokenRule {

    ConsentNotGiven() {
        super("The family did not agree to this referral; name another legal basis", "#/legalBasis");
    }
}

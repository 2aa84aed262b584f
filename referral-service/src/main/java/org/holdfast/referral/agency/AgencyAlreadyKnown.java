package org.holdfast.referral.agency;

import org.holdfast.platform.problem.Conflict;

/** The id that was sent is another agency's. */
final class AgencyAlreadyKnown extends Conflict {

    AgencyAlreadyKnown() {
        super("There is an agency with this id already");
    }
}

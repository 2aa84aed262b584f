package org.holdfast.referral.agency;

import org.holdfast.platform.problem.Conflict;

/** Somebody who has left keeps the details they had. */
final class PersonGone extends Conflict {

    PersonGone() {
        super("This person has left the agency");
    }
}

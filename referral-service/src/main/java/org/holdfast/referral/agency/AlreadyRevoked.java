package org.holdfast.referral.agency;

import org.holdfast.platform.problem.Conflict;

/** What is withdrawn is not withdrawn again. */
final class AlreadyRevoked extends Conflict {

    AlreadyRevoked() {
        super("This program's access is withdrawn already");
    }
}

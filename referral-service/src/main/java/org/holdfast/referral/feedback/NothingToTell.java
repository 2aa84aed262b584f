package org.holdfast.referral.feedback;

import org.holdfast.platform.problem.Conflict;

/** What happens next is told once it is known. */
final class NothingToTell extends Conflict {

    NothingToTell() {
        super("Nothing is decided yet about any child of this referral");
    }
}

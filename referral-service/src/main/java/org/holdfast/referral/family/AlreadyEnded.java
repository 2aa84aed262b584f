package org.holdfast.referral.family;

import org.holdfast.platform.problem.Conflict;

/** What has ended is not ended again; a wrong day is corrected. */
public final class AlreadyEnded extends Conflict {

    AlreadyEnded() {
        super("This has ended already; mark it as entered in error where the day is wrong");
    }
}

package org.holdfast.workforce.skill;

import org.holdfast.platform.problem.Conflict;

/** What has ended does not end again. */
final class LeadsNoMore extends Conflict {

    LeadsNoMore() {
        super("This has ended already");
    }
}

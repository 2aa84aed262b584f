package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.Conflict;

/** A core group is part of a child protection plan. */
public final class NoCoreGroup extends Conflict {

    NoCoreGroup() {
        super("Only a child protection plan has a core group");
    }
}

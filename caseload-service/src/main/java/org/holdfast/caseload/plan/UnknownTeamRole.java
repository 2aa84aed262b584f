package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.BrokenRule;

/** The roles in a team around a child are those of the partnership's policy. */
public final class UnknownTeamRole extends BrokenRule {

    UnknownTeamRole(String pointer) {
        super("The policy names no such role", pointer);
    }
}

package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.BrokenRule;

/** Some roles take experience, or an office. */
public final class RoleNotForGrade extends BrokenRule {

    RoleNotForGrade(Role role) {
        super("This person's grade is not one for the role: " + role.label(), "#/workerId");
    }
}

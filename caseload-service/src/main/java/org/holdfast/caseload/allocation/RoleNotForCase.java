package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.BrokenRule;

/** Some roles are there for some types of case only. */
public final class RoleNotForCase extends BrokenRule {

    RoleNotForCase(Role role) {
        super("A case of this type has nobody in the role: " + role.label(), "#/role");
    }
}

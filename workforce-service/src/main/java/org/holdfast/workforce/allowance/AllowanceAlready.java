package org.holdfast.workforce.allowance;

import org.holdfast.platform.problem.Conflict;

/** Nobody has two allowances at a time. */
final class AllowanceAlready extends Conflict {

    AllowanceAlready() {
        super("The person has an allowance in that time");
    }
}

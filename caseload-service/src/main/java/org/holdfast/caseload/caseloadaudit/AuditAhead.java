package org.holdfast.caseload.caseloadaudit;

import org.holdfast.platform.problem.BrokenRule;

/** What has not been yet is not audited. */
public final class AuditAhead extends BrokenRule {

    AuditAhead() {
        super("This moment has not come yet", "#/asOf");
    }
}

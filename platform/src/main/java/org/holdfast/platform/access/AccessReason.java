package org.holdfast.platform.access;

import org.holdfast.platform.codeset.Coded;

/** Why someone without a reason on record needs to see a child's record now. */
enum AccessReason implements Coded {
    EMERGENCY("A child may be in danger now"),
    COVERING_DUTY("Covering duty or out of hours"),
    COMPLAINT_OR_REQUEST("Handling a complaint or a request for the record"),
    AUDIT_OF_PRACTICE("Auditing practice"),
    OTHER("Another reason, explained");

    private final String label;

    AccessReason(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}

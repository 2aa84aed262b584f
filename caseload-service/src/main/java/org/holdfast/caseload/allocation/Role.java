package org.holdfast.caseload.allocation;

import org.holdfast.platform.codeset.Coded;

/** In what way somebody works with a child. Whether it takes a registered social worker is a rule of the role, not of the case. */
public enum Role implements Coded {
    PRIMARY("The child's social worker"),
    CO_WORKER("Works alongside the social worker"),
    CONSULTANT("Experienced consultant beside the social worker"),
    FAMILY_SUPPORT("Family support worker"),
    PERSONAL_ADVISER("Personal adviser"),
    LEAD_PRACTITIONER("Lead practitioner in family help, who need not be a social worker"),
    REVIEWING_OFFICER("Independent reviewing officer");

    private final String label;

    Role(String label) {
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

    boolean needsRegistration() {
        return switch (this) {
            case PRIMARY, CONSULTANT, REVIEWING_OFFICER -> true;
            case CO_WORKER, FAMILY_SUPPORT, PERSONAL_ADVISER, LEAD_PRACTITIONER -> false;
        };
    }

    /** A child has one of these at a time, and when one ends the next begins. */
    boolean isHeldByOne() {
        return this == PRIMARY;
    }
}

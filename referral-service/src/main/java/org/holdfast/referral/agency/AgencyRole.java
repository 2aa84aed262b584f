package org.holdfast.referral.agency;

import org.holdfast.platform.codeset.Coded;

/** What a person at an agency is to the front door. */
public enum AgencyRole implements Coded {
    SAFEGUARDING_LEAD("Designated safeguarding lead (Keeping Children Safe in Education)"),
    DEPUTY_SAFEGUARDING_LEAD("Deputy designated safeguarding lead"),
    HEAD_TEACHER("Head teacher"),
    VIRTUAL_SCHOOL_HEAD("Virtual school head (Children Act 1989 s.22(3B))"),
    SCHOOL_NURSE("School nurse"),
    HUB_LEAD("Leads a family hub"),
    LEAD_PRACTITIONER("Leads early help with families"),
    CONTACT("Another person to speak to");

    private final String label;

    AgencyRole(String label) {
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

    /** An agency has one of these at a time. */
    boolean isHeldByOne() {
        return switch (this) {
            case SAFEGUARDING_LEAD, VIRTUAL_SCHOOL_HEAD -> true;
            case DEPUTY_SAFEGUARDING_LEAD, HEAD_TEACHER, SCHOOL_NURSE, HUB_LEAD, LEAD_PRACTITIONER, CONTACT -> false;
        };
    }
}

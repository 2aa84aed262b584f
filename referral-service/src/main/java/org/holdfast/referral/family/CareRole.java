package org.holdfast.referral.family;

import org.holdfast.platform.codeset.Coded;

/** What somebody does for a child, or answers for, beside being kin. */
enum CareRole implements Coded {
    MAIN_CARER("Looks after the child from day to day"),
    INFORMAL_CARER("Helps to look after the child"),
    PARENTAL_RESPONSIBILITY("Has parental responsibility (Children Act 1989, section 3)");

    private final String label;

    CareRole(String label) {
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

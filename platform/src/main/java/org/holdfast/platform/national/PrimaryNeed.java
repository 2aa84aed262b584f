package org.holdfast.platform.national;

import org.holdfast.platform.codeset.Coded;

/** Why children's services are asked to help, in the census's order: the first that applies. */
public enum PrimaryNeed implements Coded {
    ABUSE_OR_NEGLECT("N1", "Abuse, neglect and exploitation"),
    CHILDS_DISABILITY("N2", "Child's disability"),
    PARENTAL_DISABILITY_OR_ILLNESS("N3", "Parental disability or illness"),
    ACUTE_STRESS("N4", "Family in acute stress"),
    FAMILY_DYSFUNCTION("N5", "Family dysfunction"),
    UNACCEPTABLE_BEHAVIOUR("N6", "Socially unacceptable behaviour"),
    LOW_INCOME("N7", "Low income"),
    ABSENT_PARENTING("N8", "Absent parenting"),
    NOT_IN_NEED("N9", "Cases other than children in need"),
    NOT_STATED("N0", "Not stated");

    private final String code;
    private final String label;

    PrimaryNeed(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.holdfast.caseload.assessment;

import org.holdfast.platform.codeset.Coded;

/** What follows from an assessment. */
public enum AssessmentOutcome implements Coded {
    NO_FURTHER_ACTION("Nothing further", Support.NONE),
    EARLY_HELP("Early help by a partner", Support.NONE),
    FAMILY_HELP("Family help led by the council", Support.NEEDED),
    CHILD_IN_NEED_PLAN("A child in need plan", Support.NEEDED),
    CHILD_PROTECTION("Child protection: a strategy discussion, an enquiry or a plan", Support.NEEDED),
    LOOKED_AFTER("Living with another family or in a children's home", Support.NEEDED),
    PRIVATE_FOSTERING("Private fostering", Support.NEEDED);

    private final String label;
    private final Support support;

    AssessmentOutcome(String label, Support support) {
        this.label = label;
        this.support = support;
    }

    private enum Support {
        NEEDED,
        NONE
    }

    /** Whether the child needs children's social care (Annex A, list 4). */
    public boolean needsSupport() {
        return support == Support.NEEDED;
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

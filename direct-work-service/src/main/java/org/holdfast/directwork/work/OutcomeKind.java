package org.holdfast.directwork.work;

import org.holdfast.platform.codeset.Coded;

/** What kind of thing changed because of direct work. */
enum OutcomeKind implements Coded {
    VIEW_HEARD("The child's view was heard where it had to be"),
    PLAN_CHANGED("The child's plan changed"),
    ASSESSMENT_EVIDENCE("It is evidence in an assessment"),
    SAFETY_ACTION("Something was done to keep the child safe"),
    RELATIONSHIP("A relationship became stronger"),
    COURT_OR_REVIEW_EVIDENCE("It is evidence in court or at a review"),
    NOTHING_CHANGED("Nothing changed");

    private final String label;

    OutcomeKind(String label) {
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

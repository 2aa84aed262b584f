package org.holdfast.caseload.casefile;

import org.holdfast.platform.codeset.Coded;

/** What makes a case take more time than its type alone. */
public enum Circumstance implements Coded {
    SECTION_47("A section 47 enquiry is under way"),
    COURT("Before a court, or in pre-proceedings"),
    TRAVEL("More than 40 minutes to travel"),
    INTERPRETER("Works through an interpreter"),
    RISK_TO_WORKER("Nobody visits alone");

    private final String label;

    Circumstance(String label) {
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

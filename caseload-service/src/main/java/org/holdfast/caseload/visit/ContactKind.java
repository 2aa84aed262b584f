package org.holdfast.caseload.visit;

import org.holdfast.platform.codeset.Coded;

/** What is due by a rule. */
enum ContactKind implements Coded {
    VISIT("A visit to the child"),
    REVIEW("A review of the plan");

    private final String label;

    ContactKind(String label) {
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

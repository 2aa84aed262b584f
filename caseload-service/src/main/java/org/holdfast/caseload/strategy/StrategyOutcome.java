package org.holdfast.caseload.strategy;

import org.holdfast.platform.codeset.Coded;

/** What a strategy discussion decides. */
enum StrategyOutcome implements Coded {
    SECTION_47("A section 47 enquiry"),
    SINGLE_ASSESSMENT("The assessment goes on"),
    NO_FURTHER_ACTION("Nothing further");

    private final String label;

    StrategyOutcome(String label) {
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

package org.holdfast.caseload.survey;

import org.holdfast.platform.codeset.Coded;

/** How results are told apart. Never by two things at once. */
enum ResultsBy implements Coded {
    ALL("All together"),
    AGE_BAND("By age"),
    TEAM("By team");

    private final String label;

    ResultsBy(String label) {
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

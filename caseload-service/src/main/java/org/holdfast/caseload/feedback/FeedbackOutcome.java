package org.holdfast.caseload.feedback;

import org.holdfast.platform.codeset.Coded;

/** What became of it. */
enum FeedbackOutcome implements Coded {
    UPHELD("It was right"),
    PARTLY_UPHELD("It was right in part"),
    NOT_UPHELD("It was not right"),
    RESOLVED("It was put right at once"),
    WITHDRAWN("It was taken back"),
    THANKED("Whoever was praised has been told");

    private final String label;

    FeedbackOutcome(String label) {
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

package org.holdfast.caseload.feedback;

import org.holdfast.platform.codeset.Coded;

/** What somebody has to say. */
enum FeedbackKind implements Coded {
    COMPLAINT("A complaint"),
    COMPLIMENT("A compliment");

    private final String label;

    FeedbackKind(String label) {
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

package org.holdfast.caseload.checkin;

import org.holdfast.platform.codeset.Coded;

/** How a child was asked. */
enum HowAsked implements Coded {
    TALKING("Talking"),
    CARDS("With cards, pictures or faces"),
    SIGNING("Signing, Makaton or a communication aid"),
    INTERPRETER("With an interpreter"),
    APP("On a phone or tablet"),
    WRITING("In writing");

    private final String label;

    HowAsked(String label) {
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

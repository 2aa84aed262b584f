package org.holdfast.caseload.checkin;

import org.holdfast.platform.codeset.Coded;

/** What a child says to a question. */
enum Answer implements Coded {
    YES("Yes"),
    NO("No"),
    UNSURE("Not sure"),
    NOT_ASKED("Was not asked");

    private final String label;

    Answer(String label) {
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

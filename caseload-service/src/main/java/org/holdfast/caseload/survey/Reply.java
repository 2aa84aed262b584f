package org.holdfast.caseload.survey;

import org.holdfast.platform.codeset.Coded;

/** What somebody replies. */
enum Reply implements Coded {
    YES("Yes"),
    NO("No"),
    UNSURE("Not sure");

    private final String label;

    Reply(String label) {
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

package org.holdfast.caseload.conference;

import org.holdfast.platform.codeset.Coded;

/** What led to a conference. */
enum ConferenceKind implements Coded {
    INITIAL("An enquiry of this authority"),
    TRANSFER_IN("The child moved here with a child protection plan of another authority");

    private final String label;

    ConferenceKind(String label) {
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

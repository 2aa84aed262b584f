package org.holdfast.caseload.conference;

import org.holdfast.platform.codeset.Coded;

/** What a conference decides. */
public enum ConferenceOutcome implements Coded {
    CHILD_PROTECTION_PLAN("A child protection plan"),
    CHILD_IN_NEED_PLAN("A child in need plan"),
    NO_PLAN("No plan");

    private final String label;

    ConferenceOutcome(String label) {
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

package org.holdfast.caseload.warning;

import org.holdfast.platform.codeset.Coded;

/** Of what a warning warns. */
enum WarningType implements Coded {
    ADULT_RISK("An adult who may pose a risk"),
    CONTACT_ARRANGEMENT("An arrangement about contact"),
    DO_NOT_DISCLOSE("Do not disclose the address or other information"),
    EXTRA_FAMILIAL_HARM("Harm outside the family"),
    MARAC("Heard at a multi-agency risk assessment conference"),
    PROTECTION_ORDER("A protection order"),
    HOME_RISK("A risk in the home environment"),
    WORKER_RISK("A risk to workers"),
    SAFEGUARDING_AGREEMENT("A safeguarding agreement");

    private final String label;

    WarningType(String label) {
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

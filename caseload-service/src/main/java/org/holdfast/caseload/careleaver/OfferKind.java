package org.holdfast.caseload.careleaver;

import org.holdfast.platform.codeset.Coded;

/** What a young person who leaves care is offered. */
enum OfferKind implements Coded {
    WORK("Work, an apprenticeship or work experience, with the council first in line"),
    HOUSING("A home"),
    HEALTH("Health: prescriptions, dentist, somebody to talk to"),
    EDUCATION("Education or training"),
    FAMILY_ENTERPRISE("A place in a family's business or home, as a family would offer its own"),
    MONEY("Money: setting up home, council tax, driving lessons");

    private final String label;

    OfferKind(String label) {
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

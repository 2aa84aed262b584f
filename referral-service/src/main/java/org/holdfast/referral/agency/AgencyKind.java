package org.holdfast.referral.agency;

import org.holdfast.platform.codeset.Coded;

/** What a partner agency is. */
public enum AgencyKind implements Coded {
    SCHOOL("A school or college"),
    VIRTUAL_SCHOOL("The virtual school, for children who are looked after or have a social worker"),
    SCHOOL_NURSING("The school nursing service"),
    FAMILY_HUB("A family hub"),
    EARLY_YEARS("A nursery, a child minder or another early years setting"),
    POLICE("The police"),
    HEALTH("A health service: surgery, hospital, health visiting, mental health"),
    HOUSING("A housing authority or association"),
    PROBATION("Probation, youth justice or a court service"),
    VOLUNTARY("A voluntary or community organisation"),
    COUNCIL("Another department of the council, or another council"),
    OTHER("Another partner");

    private final String label;

    AgencyKind(String label) {
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

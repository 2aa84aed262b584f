package org.holdfast.caseload.clock;

import org.holdfast.platform.codeset.Coded;

/** Who sets a rule. */
public enum Basis implements Coded {
    STATUTORY("Law or statutory guidance: not for the council to change"),
    LOCAL("The council");

    private final String label;

    Basis(String label) {
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

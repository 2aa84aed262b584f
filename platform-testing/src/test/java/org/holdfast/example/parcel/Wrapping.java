package org.holdfast.example.parcel;

import org.holdfast.platform.codeset.Coded;

/** What a thing in a parcel is wrapped in. */
enum Wrapping implements Coded {
    PAPER("P1", "Brown paper"),
    FOIL("F2", "Foil");

    private final String code;
    private final String label;

    Wrapping(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}

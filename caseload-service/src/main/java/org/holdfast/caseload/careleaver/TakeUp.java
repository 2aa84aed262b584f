package org.holdfast.caseload.careleaver;

import org.holdfast.platform.codeset.Coded;

/** What became of an offer. */
enum TakeUp implements Coded {
    TAKEN("Taken up"),
    NOT_NOW("Not now; it stays open"),
    NOT_WANTED("Not wanted"),
    FELL_THROUGH("It fell through, and not because of the young person");

    private final String label;

    TakeUp(String label) {
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

    boolean staysOpen() {
        return this == NOT_NOW;
    }
}

package org.holdfast.caseload.voice;

import org.holdfast.platform.codeset.Coded;

/** What came of what a child said. */
enum WhatCame implements Coded {
    CHANGED("It changed something"),
    UNDER_WAY("Something is being done"),
    COULD_NOT("It could not be done, and why is said"),
    HEARD("There was nothing to change: it was heard");

    private final String label;

    WhatCame(String label) {
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

    /** Something that is under way is answered again when it has come to an end. */
    boolean isFinal() {
        return this != UNDER_WAY;
    }
}

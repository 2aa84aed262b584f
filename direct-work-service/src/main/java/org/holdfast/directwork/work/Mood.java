package org.holdfast.directwork.work;

import org.holdfast.platform.codeset.Coded;

/** The face a child chose for how they felt. */
enum Mood implements Coded {
    VERY_UNHAPPY("Very unhappy"),
    UNHAPPY("Unhappy"),
    IN_BETWEEN("In between"),
    HAPPY("Happy"),
    VERY_HAPPY("Very happy");

    private final String label;

    Mood(String label) {
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

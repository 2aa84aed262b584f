package org.holdfast.directwork.suggestion;

import org.holdfast.platform.codeset.Coded;

/** How much a child talks, with this worker and today. */
enum Talks implements Coded {
    EASILY("Talks easily"),
    A_LITTLE("Says a little"),
    NOT_AT_ALL("Does not speak");

    private final String label;

    Talks(String label) {
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

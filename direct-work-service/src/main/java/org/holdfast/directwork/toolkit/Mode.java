package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** How much a tool asks a child to talk. */
public enum Mode implements Coded {
    VERBAL("Mostly talking"),
    NON_VERBAL("Mostly making, moving or playing"),
    MIXED("With words or without");

    private final String label;

    Mode(String label) {
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

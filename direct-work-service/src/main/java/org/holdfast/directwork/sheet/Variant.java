package org.holdfast.directwork.sheet;

import org.holdfast.platform.codeset.Coded;

/** For whom a sheet is written. */
public enum Variant implements Coded {
    STANDARD("The child's page, and the worker's page with what to do and when to stop"),
    EASY_READ("For the child: short sentences in large print, and the child's page");

    private final String label;

    Variant(String label) {
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

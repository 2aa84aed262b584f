package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** With whom a tool works. */
public enum Company implements Coded {
    CHILD("One child"),
    BROTHERS_AND_SISTERS("Brothers and sisters together"),
    FAMILY("The family together"),
    GROUP("A group");

    private final String label;

    Company(String label) {
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

package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** The training that a worker needs before using a tool. */
public enum Training implements Coded {
    LIFE_STORY_WORK("Life-story work"),
    TALKING_MATS("Talking Mats");

    private final String label;

    Training(String label) {
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

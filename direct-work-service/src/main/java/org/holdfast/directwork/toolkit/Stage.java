package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** Where in the work with a child and family a tool helps. */
public enum Stage implements Coded {
    ENGAGING("Getting to know each other"),
    ASSESSMENT("Understanding how things are"),
    PLANNING("Agreeing what should change"),
    REVIEW("Looking at how it is going"),
    FAMILIES("Thinking about family"),
    EMOTIONS("Feelings"),
    SAFETY("Staying safe"),
    IDENTITY("Who I am and where I come from");

    private final String label;

    Stage(String label) {
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

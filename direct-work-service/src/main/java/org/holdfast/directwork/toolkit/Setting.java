package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** Where a tool can be used. */
public enum Setting implements Coded {
    HOME("At home"),
    SCHOOL("At school or nursery"),
    OUTDOORS("On a walk or outside"),
    CAR("In the car"),
    ONLINE("Online");

    private final String label;

    Setting(String label) {
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

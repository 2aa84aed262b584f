package org.holdfast.caseload.casefile;

import org.holdfast.platform.codeset.Coded;

/** How much thought a case takes, as the practice supervisor judges it. */
public enum Complexity implements Coded {
    STANDARD("As most cases"),
    COMPLEX("Several needs at once, or much to bring together"),
    VERY_COMPLEX("Needs an experienced worker, with a consultant beside them");

    private final String label;

    Complexity(String label) {
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

package org.holdfast.directwork.search;

import org.holdfast.platform.codeset.Coded;

/** How a need was heard in a question. */
public enum Hearing implements Coded {
    SAID("Was said"),
    SOUNDS_LIKE("Only sounds like it");

    private final String label;

    Hearing(String label) {
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

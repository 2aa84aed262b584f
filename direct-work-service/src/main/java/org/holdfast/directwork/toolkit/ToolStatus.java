package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** Whether a tool may be used for new work. */
enum ToolStatus implements Coded {
    APPROVED("In use"),
    RETIRED("No longer used");

    private final String label;

    ToolStatus(String label) {
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

    void allowsNewWork(String pointer) {
        if (this == RETIRED) {
            throw new ToolRetired(pointer);
        }
    }
}

package org.holdfast.directwork.toolkit;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Whether a tool may be used for new work. */
public enum ToolStatus implements Coded, Lifecycle<ToolStatus> {
    DRAFT("Not approved yet"),
    APPROVED("In use"),
    RETIRED("No longer used");

    private final String label;

    ToolStatus(String label) {
        this.label = label;
    }

    /** A new version is approved over an approved one; what was retired stays retired. */
    @Override
    public Set<ToolStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.of(APPROVED, RETIRED);
            case RETIRED -> EnumSet.noneOf(ToolStatus.class);
        };
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
        switch (this) {
            case DRAFT -> throw new UnknownTool(pointer);
            case RETIRED -> throw new ToolRetired(pointer);
            case APPROVED -> {}
        }
    }
}

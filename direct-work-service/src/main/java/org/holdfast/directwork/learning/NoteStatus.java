package org.holdfast.directwork.learning;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Where a note stands. */
enum NoteStatus implements Coded, Lifecycle<NoteStatus> {
    SHARED("Waits for somebody else to look at it"),
    PUBLISHED("Everyone can read it"),
    DECLINED("Not published"),
    TAKEN_BACK("Taken back by who wrote it, or by the toolkit's editors");

    private final String label;

    NoteStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<NoteStatus> next() {
        return switch (this) {
            case SHARED -> EnumSet.of(PUBLISHED, DECLINED, TAKEN_BACK);
            case PUBLISHED -> EnumSet.of(TAKEN_BACK);
            case DECLINED, TAKEN_BACK -> EnumSet.noneOf(NoteStatus.class);
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
}

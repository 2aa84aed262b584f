package org.holdfast.directwork.editing;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Where a version of a tool's text stands. */
enum EditionStatus implements Coded, Lifecycle<EditionStatus> {
    DRAFT("Being written"),
    IN_REVIEW("A children's group has looked at it; waits for approval"),
    APPROVED("Approved"),
    WITHDRAWN("Given up");

    private final String label;

    EditionStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<EditionStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(DRAFT, APPROVED, WITHDRAWN);
            case APPROVED, WITHDRAWN -> EnumSet.noneOf(EditionStatus.class);
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

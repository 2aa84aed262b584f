package org.holdfast.workforce.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Why somebody left their last permanent post, as far as the three months depend on it. */
@Schema(description = "Why the last permanent post ended; code set `agency-leaving-reason`", example = "RESIGNED")
enum LeavingReason implements Coded {
    RESIGNED("Resigned"),
    REDUNDANCY("Made redundant"),
    PROBATION("Left within probation"),
    OTHER("Another reason");

    private final String label;

    LeavingReason(String label) {
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

package org.holdfast.workforce.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Why somebody's time on a programme is longer. */
@Schema(
        description = "Why somebody's time on a programme is longer; code set `extension-reason`",
        example = "PART_TIME")
enum ExtensionReason implements Coded {
    PART_TIME("Works part time"),
    ABSENCE("Was away for long"),
    MORE_TIME("Needs more time"),
    DEFERRED("The panel asked for more"),
    OTHER("Other");

    private final String label;

    ExtensionReason(String label) {
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

package org.holdfast.workforce.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Which of the placements of a course it is. */
@Schema(description = "Which of the placements of a course it is; code set `placement-kind`", example = "LAST")
enum PlacementKind implements Coded {
    FIRST("First placement, usually 70 days"),
    LAST("Last placement, usually 100 days");

    private final String label;

    PlacementKind(String label) {
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

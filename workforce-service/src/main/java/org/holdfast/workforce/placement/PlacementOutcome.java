package org.holdfast.workforce.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What a placement came to. */
@Schema(description = "What a placement came to; code set `placement-outcome`", example = "PASSED")
enum PlacementOutcome implements Coded {
    PASSED("Passed"),
    FAILED("Failed"),
    WITHDRAWN("Ended early");

    private final String label;

    PlacementOutcome(String label) {
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

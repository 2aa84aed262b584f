package org.holdfast.workforce.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Who called supervision off. */
@Schema(description = "Who called supervision off; code set `cancelled-by`", example = "SUPERVISOR")
enum CancelledBy implements Coded {
    WORKER("The person"),
    SUPERVISOR("The supervisor"),
    SERVICE("An emergency of the service");

    private final String label;

    CancelledBy(String label) {
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

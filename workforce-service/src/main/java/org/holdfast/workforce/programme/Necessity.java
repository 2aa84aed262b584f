package org.holdfast.workforce.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Whether something must have happened before a programme is passed. */
@Schema(description = "Whether a programme can be passed without it; code set `necessity`", example = "REQUIRED")
public enum Necessity implements Coded {
    REQUIRED("Before the programme is passed"),
    RECOMMENDED("The programme can be passed without it");

    private final String label;

    Necessity(String label) {
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

package org.holdfast.workforce.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Who says what a programme came to. */
@Schema(description = "Who says what the programme came to; code set `judgement`", example = "PANEL")
public enum Judgement implements Coded {
    PANEL("A panel, on the assessor's recommendation"),
    ASSESSOR("The assessor alone");

    private final String label;

    Judgement(String label) {
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

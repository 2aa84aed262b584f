package org.holdfast.workforce.career;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Which way a stage belongs to: practice has one of its own, beside management. */
@Schema(description = "Which way a stage belongs to; code set `career-road`", example = "PRACTICE")
enum Road implements Coded {
    ENTRY("On the way into social work"),
    PRACTICE("Practice, without managing people"),
    MANAGEMENT("Management");

    private final String label;

    Road(String label) {
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

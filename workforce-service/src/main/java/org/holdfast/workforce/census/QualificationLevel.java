package org.holdfast.workforce.census;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** How somebody qualified (social work workforce census). */
@Schema(
        description = "Level of the qualification; code set `qualification-level`",
        enumeration = {"1", "2", "3"},
        example = "2")
enum QualificationLevel implements Coded {
    UNDERGRADUATE("1", "Under-graduate"),
    POSTGRADUATE("2", "Post-graduate"),
    OTHER("3", "Other");

    private final String code;
    private final String label;

    QualificationLevel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}

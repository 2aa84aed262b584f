package org.holdfast.workforce.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** On what terms somebody works here. */
@Schema(description = "On what terms somebody works here; code set `contract`", example = "PERMANENT")
enum Contract implements Coded {
    PERMANENT("Permanent"),
    FIXED_TERM("Fixed term"),
    AGENCY("Agency worker");

    private final String label;

    Contract(String label) {
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

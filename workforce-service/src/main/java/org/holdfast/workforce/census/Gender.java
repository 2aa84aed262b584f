package org.holdfast.workforce.census;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What somebody says of their gender (social work workforce census). */
@Schema(
        description = "Gender; code set `census-gender`",
        enumeration = {"0", "1", "2", "9"},
        example = "2")
enum Gender implements Coded {
    NOT_KNOWN("0", "Not known"),
    MALE("1", "Male"),
    FEMALE("2", "Female"),
    NOT_SPECIFIED("9", "Not specified");

    private final String code;
    private final String label;

    Gender(String code, String label) {
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

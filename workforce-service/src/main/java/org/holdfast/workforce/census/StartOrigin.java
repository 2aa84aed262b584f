package org.holdfast.workforce.census;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Where somebody came from who started (social work workforce census). */
@Schema(
        description = "Where somebody came from; code set `start-origin`",
        enumeration = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"},
        example = "1")
enum StartOrigin implements Coded {
    NEWLY_QUALIFIED("1", "Newly qualified social workers"),
    OTHER_ENGLISH_AUTHORITY("2", "Social worker role in a different local authority in England"),
    OUTSIDE_ENGLAND("3", "Social worker role outside England"),
    AGENCY("4", "Agency or consultancy in social work (in England)"),
    OTHER_SOCIAL_WORK("5", "Other social work role, non-local authority (in England)"),
    OTHER_SOCIAL_CARE("6", "Other social care role in a local authority or elsewhere (in England)"),
    OUTSIDE_SOCIAL_CARE("7", "Non-social care role, any role outside England, no employment or career break"),
    OTHER("8", "Other"),
    NOT_KNOWN("9", "Not known"),
    NOT_YET_COLLECTED("10", "Not yet collected");

    private final String code;
    private final String label;

    StartOrigin(String code, String label) {
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

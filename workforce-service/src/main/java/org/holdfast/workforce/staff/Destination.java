package org.holdfast.workforce.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Where somebody goes who leaves (social work workforce census, leaver destination). */
@Schema(
        description = "Where somebody goes who leaves; code set `leaver-destination`",
        enumeration = {"1", "2", "3", "4", "5", "6", "7", "8", "9"},
        example = "1")
public enum Destination implements Coded {
    OTHER_ENGLISH_AUTHORITY("1", "Social worker role in a different local authority in England"),
    OUTSIDE_ENGLAND("2", "Social worker role outside England"),
    AGENCY("3", "Agency or consultancy in social work (in England)"),
    OTHER_SOCIAL_WORK("4", "Other social work role, non-local authority (in England)"),
    OTHER_SOCIAL_CARE("5", "Other social care role in a local authority or elsewhere (in England)"),
    OUTSIDE_SOCIAL_CARE("6", "Non-social care role, any role outside England, no employment or career break"),
    OTHER("7", "Other"),
    NOT_KNOWN("8", "Not known"),
    NOT_YET_COLLECTED("9", "Not yet collected");

    private final String code;
    private final String label;

    Destination(String code, String label) {
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

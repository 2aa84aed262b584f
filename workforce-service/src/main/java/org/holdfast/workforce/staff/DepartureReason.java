package org.holdfast.workforce.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Why somebody leaves (social work workforce census, reason for leaving). */
@Schema(
        description = "Why somebody leaves; code set `departure-reason`",
        enumeration = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"},
        example = "1")
public enum DepartureReason implements Coded {
    RESIGNATION("1", "Resignation"),
    VOLUNTARY_REDUNDANCY("2", "Voluntary redundancy"),
    COMPULSORY_REDUNDANCY("3", "Compulsory redundancy"),
    DISMISSED("4", "Dismissed"),
    RETIRED("5", "Retired"),
    DECEASED("6", "Deceased"),
    OTHER_ROLE_HERE("7", "Moved to a non-child and family social work role within the local authority"),
    OTHER("8", "Other"),
    NOT_KNOWN("9", "Not known"),
    NOT_YET_COLLECTED("10", "Not yet collected");

    private final String code;
    private final String label;

    DepartureReason(String code, String label) {
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

package org.holdfast.platform.national;

import java.util.stream.Stream;
import org.holdfast.platform.codeset.Coded;

/** Who referred, in the national code set (children in need census). */
public enum ReferralSource implements Coded {
    FAMILY_OR_CARER("1A", "Individual: family member, relative or carer"),
    ACQUAINTANCE("1B", "Individual: acquaintance, including neighbours and child minders"),
    SELF("1C", "Individual: self"),
    OTHER_INDIVIDUAL("1D", "Individual: other, including strangers"),
    SCHOOL("2A", "Schools"),
    EDUCATION("2B", "Education services"),
    GENERAL_PRACTITIONER("3A", "Health services: general practitioner"),
    HEALTH_VISITOR("3B", "Health services: health visitor"),
    SCHOOL_NURSE("3C", "Health services: school nurse"),
    OTHER_PRIMARY_HEALTH("3D", "Health services: other primary health services"),
    EMERGENCY_DEPARTMENT("3E", "Health services: accident and emergency department"),
    OTHER_HEALTH("3F", "Health services: other, for example a hospice"),
    HOUSING("4", "Housing: local authority housing or housing association"),
    SOCIAL_CARE("5A", "Local authority services: social care, for example adults' social care"),
    OTHER_INTERNAL("5B", "Local authority services: other internal department, for example youth offending"),
    OTHER_AUTHORITY("5C", "Local authority services: external, for example another authority's"),
    EARLY_HELP("5D", "Local authority services: early help"),
    POLICE("6", "Police"),
    OTHER_LEGAL("7", "Other legal agency, including courts, probation, immigration, Cafcass or prison"),
    OTHER("8", "Other, including children's centres, independent providers or voluntary organisations"),
    ANONYMOUS("9", "Anonymous"),
    UNKNOWN("10", "Unknown");

    private final String code;
    private final String label;

    ReferralSource(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** JAX-RS reads query parameters through this. */
    public static ReferralSource fromString(String text) {
        return Stream.of(values())
                .filter(source -> source.code.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such source"));
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

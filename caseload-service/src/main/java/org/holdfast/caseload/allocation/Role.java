package org.holdfast.caseload.allocation;

import java.util.Set;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.platform.codeset.Coded;

/** In what way somebody works with a child. Whether it takes a registered social worker is a rule of the role, not of the case. */
public enum Role implements Coded {
    PRIMARY("The child's social worker"),
    CO_WORKER("Works alongside the social worker"),
    CONSULTANT("Experienced consultant beside the social worker"),
    FAMILY_SUPPORT("Family support worker"),
    PERSONAL_ADVISER("Personal adviser"),
    LEAD_PRACTITIONER("Lead practitioner in family help, who need not be a social worker"),
    REVIEWING_OFFICER("Independent reviewing officer");

    private static final Set<String> EXPERIENCED =
            Set.of("CONSULTANT_PRACTITIONER", "ADVANCED_PRACTITIONER", "PRACTICE_EDUCATOR", "PRACTICE_SUPERVISOR");

    private final String label;

    Role(String label) {
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

    boolean needsRegistration() {
        return switch (this) {
            case PRIMARY, CONSULTANT, REVIEWING_OFFICER -> true;
            case CO_WORKER, FAMILY_SUPPORT, PERSONAL_ADVISER, LEAD_PRACTITIONER -> false;
        };
    }

    /** Whether somebody of this grade can have the role: a rule of the role, in the codes of workforce-service. */
    boolean isOpenTo(String grade) {
        return switch (this) {
            case CONSULTANT -> EXPERIENCED.contains(grade);
            case REVIEWING_OFFICER -> grade.equals("REVIEWING_OFFICER");
            case PRIMARY, CO_WORKER, FAMILY_SUPPORT, PERSONAL_ADVISER, LEAD_PRACTITIONER -> true;
        };
    }

    /** Whether a child of such a case has somebody in this role. */
    boolean belongsTo(CaseType type) {
        return switch (this) {
            case PERSONAL_ADVISER -> type == CaseType.LOOKED_AFTER || type == CaseType.CARE_LEAVER;
            case LEAD_PRACTITIONER -> type == CaseType.FAMILY_HELP;
            case PRIMARY, CO_WORKER, CONSULTANT, FAMILY_SUPPORT, REVIEWING_OFFICER -> true;
        };
    }

    /** A child has one of these at a time; a new one takes over from the one before. */
    boolean isHeldByOne() {
        return switch (this) {
            case PRIMARY, LEAD_PRACTITIONER, PERSONAL_ADVISER, REVIEWING_OFFICER -> true;
            case CO_WORKER, CONSULTANT, FAMILY_SUPPORT -> false;
        };
    }

    /** When one ends the next begins, for as long as the case is open. */
    boolean leavesNoGap() {
        return this == PRIMARY;
    }
}

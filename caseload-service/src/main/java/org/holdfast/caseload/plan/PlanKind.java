package org.holdfast.caseload.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.platform.codeset.Coded;

/** What kind of plan a child has. */
public enum PlanKind implements Coded {
    FAMILY_HELP("Family help plan", CaseType.FAMILY_HELP),
    CHILD_IN_NEED("Child in need plan", CaseType.CHILD_IN_NEED),
    CHILD_PROTECTION("Child protection plan", CaseType.CHILD_PROTECTION);

    private static final Set<CaseType> BECOMES_ANOTHER =
            EnumSet.of(CaseType.ASSESSMENT, CaseType.FAMILY_HELP, CaseType.CHILD_IN_NEED, CaseType.CHILD_PROTECTION);

    private final String label;
    private final CaseType caseType;

    PlanKind(String label, CaseType caseType) {
        this.label = label;
        this.caseType = caseType;
    }

    /** What a case of this type becomes with such a plan; a child who is looked after stays so. */
    Optional<CaseType> makesOf(CaseType before) {
        return before != caseType && BECOMES_ANOTHER.contains(before) ? Optional.of(caseType) : Optional.empty();
    }

    /** The rule of the census that dates it after the referral. */
    String datingRule() {
        return this == CHILD_PROTECTION ? "1105" : "4015";
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

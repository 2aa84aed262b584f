package org.holdfast.caseload.casefile;

import org.holdfast.platform.codeset.Coded;

/** Why a case closes, in the national code set (children in need census). */
public enum ClosureReason implements Coded {
    RC1("Adopted"),
    RC2("Died"),
    RC3("Child arrangements order"),
    RC4("Special guardianship order"),
    RC5("Transferred to services of another local authority"),
    RC6("Transferred to adult social care services"),
    RC7("Services ceased for any other reason, including child no longer in need"),
    RC8("Case closed after assessment, no further action"),
    RC9("Case closed after assessment, referred to early help");

    private final String label;

    ClosureReason(String label) {
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

    /** Whether nothing but an assessment came before. */
    public boolean followsAssessmentAlone() {
        return this == RC8 || this == RC9;
    }

    /** Whether somebody in the community is there for the family afterwards. */
    boolean needsSomeoneToTakeOver() {
        return switch (this) {
            case RC3, RC4, RC7, RC8, RC9 -> true;
            case RC1, RC2, RC5, RC6 -> false;
        };
    }
}

package org.holdfast.caseload.allocation;

import org.holdfast.platform.codeset.Coded;

/** Why a child's worker changed, in the national code set (SSDA903 social worker table). */
public enum ChangeReason implements Coded {
    MANAGE("Managing caseloads"),
    FCONTA("First contact or re-referral"),
    LEFTRL("The social worker before left the role"),
    ORGRST("Organisational restructure"),
    TSPROC("Transfer under standard process"),
    ABSENC("Absence cover or return from absence"),
    CHCHAN("The child asked for the change"),
    PCCHAN("Parent or carer asked for the change"),
    SWDIED("The social worker before died"),
    OTHERS("Other");

    private final String label;

    ChangeReason(String label) {
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

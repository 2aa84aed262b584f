package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.codeset.Coded;

/** Why early help ended. */
public enum PlanEnding implements Coded {
    DECLINED("The family does not want it"),
    NEEDS_MET("The family has what it needs"),
    UNIVERSAL_SERVICES("Universal services go on"),
    FAMILY_WITHDREW("The family no longer wants it"),
    MOVED_AWAY("The family has moved away"),
    STEPPED_UP("The family was referred to children's services");

    private final String label;

    PlanEnding(String label) {
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

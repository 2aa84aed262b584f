package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.codeset.Coded;

/** How early help goes, as family and agency see it. */
public enum Progress implements Coded {
    GOING_WELL("What was hoped for is coming about"),
    SLOW("It helps a little"),
    STUCK("Nothing changes"),
    WORSE("Things are getting worse");

    private final String label;

    Progress(String label) {
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

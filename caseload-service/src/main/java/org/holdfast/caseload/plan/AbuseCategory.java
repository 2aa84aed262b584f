package org.holdfast.caseload.plan;

import org.holdfast.platform.codeset.Coded;

/** Why a child has a child protection plan, in the national code set (children in need census). */
public enum AbuseCategory implements Coded {
    NEG("Neglect"),
    PHY("Physical abuse"),
    SAB("Sexual abuse"),
    EMO("Emotional abuse"),
    MUL("Multiple; not recommended");

    private final String label;

    AbuseCategory(String label) {
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

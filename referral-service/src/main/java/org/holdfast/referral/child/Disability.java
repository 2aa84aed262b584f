package org.holdfast.referral.child;

import org.holdfast.platform.codeset.Coded;

/** As the children in need census knows it (CIN 2026, Disability); {@code NONE} says that there is none, and stands alone. */
public enum Disability implements Coded {
    NONE("No disability"),
    MOB("Mobility"),
    HAND("Hand function"),
    PC("Personal care"),
    INC("Incontinence"),
    COMM("Communication"),
    LD("Learning"),
    HEAR("Hearing"),
    VIS("Vision"),
    BEH("Behaviour"),
    CON("Consciousness"),
    AUT("Autism"),
    DDA("Other");

    private final String label;

    Disability(String label) {
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

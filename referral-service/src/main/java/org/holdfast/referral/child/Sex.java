package org.holdfast.referral.child;

import org.holdfast.platform.codeset.Coded;

/** As the national returns know it; a child not yet born is unknown. */
public enum Sex implements Coded {
    M("Male"),
    F("Female"),
    U("Not known, or not yet born");

    private final String label;

    Sex(String label) {
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

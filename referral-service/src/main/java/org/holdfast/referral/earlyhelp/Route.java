package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.codeset.Coded;

/** How a family came to early help. */
public enum Route implements Coded {
    OFFER("Offered by a partner or by the front door"),
    STEP_DOWN("Decided by the front door after a referral");

    private final String label;

    Route(String label) {
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

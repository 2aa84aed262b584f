package org.holdfast.referral.consultation;

import org.holdfast.platform.codeset.Coded;

/** What the front door advises. */
public enum Advice implements Coded {
    KEEP_SUPPORTING("Go on with what you do"),
    TRY_OTHER_SUPPORT("Try other help first, as described"),
    EARLY_HELP("Offer the family early help, with a family hub or school in the lead"),
    REFER("Refer the family"),
    EMERGENCY("Ring 999 now, then refer"),
    OTHER("Something else, as described");

    private final String label;

    Advice(String label) {
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

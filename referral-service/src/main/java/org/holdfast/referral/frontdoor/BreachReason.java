package org.holdfast.referral.frontdoor;

import org.holdfast.platform.codeset.Coded;

/** Why something was late. */
public enum BreachReason implements Coded {
    WAITING_FOR_PARTNER("A partner's information was still missing"),
    WAITING_FOR_FAMILY("The family could not be reached"),
    VOLUME("More came in than could be looked at"),
    STAFFING("Somebody was missing"),
    OUT_OF_HOURS("It came in while the front door was closed"),
    COMPLEXITY("The picture took longer to understand"),
    SYSTEM("A system was down"),
    OTHER("Another reason, explained in the note");

    private final String label;

    BreachReason(String label) {
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

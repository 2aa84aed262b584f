package org.holdfast.referral.frontdoor;

import org.holdfast.platform.codeset.Coded;

/** How a contact reached the front door. */
public enum Channel implements Coded {
    API("API", "A partner's system"),
    PHONE("PHONE", "A phone call"),
    DROP_IN("DROP_IN", "Someone came to the office"),
    EMAIL("EMAIL", "An e-mail"),
    LETTER("LETTER", "A letter"),
    POLICE_NOTIFICATION("POLICE_NOTIFICATION", "A police notification"),
    TRANSFER_IN("TRANSFER_IN", "Another authority passes the family on"),
    OUT_OF_HOURS("OUT_OF_HOURS", "The out-of-hours team"),
    DIRECT_WORK("DIRECT_WORK", "A child told the worker they know, in direct work"),
    ANONYMOUS("ANONYMOUS", "Someone who does not say who they are");

    private final String code;
    private final String label;

    Channel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** A partner's system may say so of what it sends. */
    public boolean isForSystems() {
        return switch (this) {
            case API, POLICE_NOTIFICATION, TRANSFER_IN, OUT_OF_HOURS -> true;
            case PHONE, DROP_IN, EMAIL, LETTER, DIRECT_WORK, ANONYMOUS -> false;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}

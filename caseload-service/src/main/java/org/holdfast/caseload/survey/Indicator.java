package org.holdfast.caseload.survey;

import org.holdfast.platform.codeset.Coded;

/** What children are asked, as in Bright Spots. */
enum Indicator implements Coded {
    KNOWS_SOCIAL_WORKER("I know who my social worker is"),
    TRUSTS_SOCIAL_WORKER("I trust my social worker"),
    EASY_TO_REACH("It is easy to get in touch with my social worker"),
    SAME_SOCIAL_WORKER("I have had the same social worker for a year"),
    CAN_SPEAK_ALONE("I know that I can speak to my social worker on my own"),
    INCLUDED_IN_DECISIONS("I am included in decisions about me");

    private final String label;

    Indicator(String label) {
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

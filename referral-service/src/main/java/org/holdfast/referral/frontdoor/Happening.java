package org.holdfast.referral.frontdoor;

import org.holdfast.platform.codeset.Coded;

/** What can happen to a referral. */
public enum Happening implements Coded {
    CONSULTED("Whoever referred asked the front door before"),
    RECEIVED("It came in"),
    ACKNOWLEDGED("Whoever referred was told that it has arrived"),
    ASSIGNED("Somebody else looks after it"),
    TRIAGED("Somebody said how serious it is"),
    INFORMATION_REQUESTED("A partner was asked for information"),
    INFORMATION_CHASED("A partner was reminded"),
    INFORMATION_GIVEN("A partner answered"),
    INFORMATION_DECLINED("A partner declined to answer"),
    DECIDED("A decision about a child was made"),
    AUTHORISED("A manager authorised the decision"),
    REFUSED("A manager sent the decision back"),
    LATE("Something became late"),
    EXPLAINED("Somebody said why it was late"),
    INFORMED("Whoever referred was told what happened"),
    WITHDRAWN("It was taken back"),
    FOUND_DUPLICATE("It turned out to be the same as another one");

    private final String label;

    Happening(String label) {
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

package org.holdfast.referral.frontdoor;

import org.holdfast.platform.codeset.Coded;

/** What the front door does against time. */
public enum ReferralClock implements Coded {
    ACKNOWLEDGE("Whoever referred hears that it has arrived: one working day (Working Together 2023)"),
    DECIDE("A decision with a manager's authorisation about each child: one working day (Working Together 2023)"),
    GATHER_INFORMATION("Partners have answered: hours by red, amber or green (local protocol)"),
    AUTHORISE("A manager has authorised what went ahead as urgent: hours (local protocol)");

    private final String label;

    ReferralClock(String label) {
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

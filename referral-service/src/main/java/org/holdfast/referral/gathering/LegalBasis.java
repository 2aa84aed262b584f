package org.holdfast.referral.gathering;

import org.holdfast.platform.codeset.Coded;

/** On what ground a partner is asked about a child. */
public enum LegalBasis implements Coded {
    CONSENT("The family agreed"),
    COOPERATION("Co-operation to improve wellbeing (Children Act 2004 s.10)"),
    SAFEGUARDING_DUTY("Safeguarding and promoting welfare (Children Act 2004 s.11)"),
    CHILD_IN_NEED("Help for a child in need (Children Act 1989 s.17 and s.27)"),
    SIGNIFICANT_HARM("Reasonable cause to suspect significant harm (Children Act 1989 s.47)"),
    VITAL_INTERESTS("Somebody's life is in danger (UK GDPR Article 6(1)(d))");

    private final String label;

    LegalBasis(String label) {
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

package org.holdfast.referral.feedback;

import org.holdfast.platform.codeset.Coded;

/** What whoever referred was told. */
public enum NoticeKind implements Coded {
    ACKNOWLEDGED("That the referral has arrived"),
    INFORMED("What happens next");

    private final String label;

    NoticeKind(String label) {
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

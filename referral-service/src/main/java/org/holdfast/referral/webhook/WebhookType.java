package org.holdfast.referral.webhook;

import org.holdfast.platform.codeset.Coded;

/** What a partner's system can be told. */
public enum WebhookType implements Coded {
    REFERRAL_ACKNOWLEDGED("referral.acknowledged", "The front door has said that your referral has arrived"),
    REFERRAL_DECIDED("referral.decided", "What happens next about a child of your referral is decided"),
    REFERRAL_ALLOCATED("referral.allocated", "A child of your referral has a named social worker"),
    REFERRAL_ENDED("referral.ended", "Your referral has ended without a decision"),
    INFORMATION_REQUESTED("information.requested", "The front door asks your agency for information");

    private final String code;
    private final String label;

    WebhookType(String code, String label) {
        this.code = code;
        this.label = label;
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

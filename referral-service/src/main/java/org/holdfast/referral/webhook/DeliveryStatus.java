package org.holdfast.referral.webhook;

/** Whether a partner's system was told. */
public enum DeliveryStatus {
    WAITING,
    DELIVERED,
    GAVE_UP
}

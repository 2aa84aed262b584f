package org.holdfast.referral.webhook;

/** How one attempt went. */
public enum AttemptResult {
    ACCEPTED,
    REFUSED,
    GONE,
    NO_ANSWER,
    UNREACHABLE,
    ADDRESS_NOT_ALLOWED
}

package org.holdfast.referral.frontdoor;

/** How far a referral has come, which follows from how far each of its children has come. */
public enum ReferralStatus {
    /** A decision about at least one child is still to be made. */
    RECEIVED,
    /** Every decision is made and at least one still waits for its authorisation. */
    DECISION_PENDING_AUTHORISATION,
    /** Every decision stands. */
    DECIDED
}

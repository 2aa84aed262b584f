package org.holdfast.referral.feedback;

/** How far a referral has come, in the referrer's terms. */
public enum FeedbackStatus {
    RECEIVED,
    DECIDED,
    ALLOCATED,
    ENDED
}

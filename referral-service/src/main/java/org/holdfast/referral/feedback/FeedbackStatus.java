package org.holdfast.referral.feedback;

/** How far a referral has come, in the referrer's terms. */
enum FeedbackStatus {
    RECEIVED,
    DECIDED,
    ALLOCATED
}

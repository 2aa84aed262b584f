package org.holdfast.referral.frontdoor;

/** How far a referral has come, which follows from how far each of its children has come. */
public enum ReferralStatus {
    /** Nobody has said yet how serious it is. */
    RECEIVED,
    /** A decision about at least one child is still to be made. */
    TRIAGED,
    /** Every decision is made and at least one still waits for its authorisation. */
    DECISION_PENDING_AUTHORISATION,
    /** Every decision stands. */
    DECIDED,
    /** Every child has an open case, whose team looks at it. */
    LINKED_TO_OPEN_CASE,
    /** Taken back, or made in error. */
    WITHDRAWN,
    /** The same as another referral. */
    DUPLICATE;

    /** The front door still has something to do. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, TRIAGED, DECISION_PENDING_AUTHORISATION -> true;
            case DECIDED, LINKED_TO_OPEN_CASE, WITHDRAWN, DUPLICATE -> false;
        };
    }
}

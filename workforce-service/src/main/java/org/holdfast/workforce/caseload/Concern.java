package org.holdfast.workforce.caseload;

/** What caseload-service tells of a child that belongs into the next supervision. */
public enum Concern {
    OVER_LIMIT,
    HANDOVER,
    NOT_SEEN,
    REVIEW_LATE,
    NO_PLAN
}

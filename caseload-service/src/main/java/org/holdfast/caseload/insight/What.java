package org.holdfast.caseload.insight;

/** What happens between a child and their social worker. */
enum What {
    CARD_GIVEN,
    CHECKED_IN,
    KNOWS,
    CAN_REACH,
    TRUSTS,
    SAID,
    ANSWERED,
    CHANGED,
    TOLD_BACK,
    CALL_PROMISED,
    CALL_IN_TIME,
    CALL_LATE
}

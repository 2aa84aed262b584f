package org.holdfast.caseload.care;

/** What is told of a child's care. */
enum CareKind {
    LEGAL_STATUS,
    PLACEMENT,
    HEALTH,
    ADOPTION,
    MISSING,
    PERMANENCE_PLAN,
    REVIEWING_OFFICER_CONTACT,
    LEAVING_CARE;

    /** Whether one ends where the next begins. */
    boolean isOneAtATime() {
        return this == LEGAL_STATUS || this == PLACEMENT;
    }
}

package org.holdfast.system.checker;

/** What clients ask for in a run under faults, and the one event that each of these leads to. */
public enum Command {
    REFERRAL("ReferralReceived", "referralId"),
    DECISION("ReferralDecided", "decisionId"),
    AUTHORISATION("DecisionAuthorised", "decisionId"),
    ALLOCATION("CaseAllocated", "allocationId"),
    WORK_PLAN("WorkPlanned", "workPlanId"),
    SESSION("SessionRecorded", "sessionId");

    private final String eventType;
    private final String field;

    Command(String eventType, String field) {
        this.eventType = eventType;
        this.field = field;
    }

    boolean isToldBy(Told event) {
        return event.type().equals(eventType);
    }

    /** Which of these commands the event tells of. */
    String recordOf(Told event) {
        return event.value().path(field).asText();
    }
}

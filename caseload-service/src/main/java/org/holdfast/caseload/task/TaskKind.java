package org.holdfast.caseload.task;

import org.holdfast.platform.codeset.Coded;

/** What kind of thing someone must do, and within how many working days. */
public enum TaskKind implements Coded {
    DISCLOSURE("A child told their worker of harm: speak with the worker today, and with the front door", 0),
    GLASS_BROKEN("Somebody looked at a child's record for a reason that was not on record: ask them about it", 1),
    URGENT_DECISION_REFUSED("A case opened at once and its decision was not authorised afterwards: look at it", 0),
    REFERRAL_ON_OPEN_CASE("Somebody is worried about a child whose case is open, and nobody screens it: look at it", 1),
    DANGER_ON_OPEN_CASE("Somebody believes that a child whose case is open is in danger now: act on it", 0),
    REFERRAL_AFTER_CLOSING(
            "A referral came to a case that has just closed: nobody else has it, so decide what follows", 0),
    CARD_TO_BE_GIVEN("You are a child's social worker now: give the child your card, and say who you are", 5),
    CHILD_SAID_NO(
            "A child does not know, cannot reach or does not trust their social worker: do something about it", 5),
    CALL_TO_RETURN("Somebody who called about a child was promised a call: call them", 1),
    CALL_MISSED("Somebody was promised a call by one of your workers and was not called in time: see to it", 1),
    REGISTRATION_LAPSED(
            "A child's social worker may not practise any more, since their registration has ended: decide who works with the child",
            0),
    HANDOVER_WAITING("You are asked to become a child's social worker: agree, or say why not", 5),
    HANDOVER_TO_COMPLETE("A child has come to you and the checklist is not finished: complete it", 10),
    TWO_OPEN_CASES("Two records turned out to be one child's, and both have an open case: decide which goes on", 2);

    private final String label;
    private final int workingDays;

    TaskKind(String label, int workingDays) {
        this.label = label;
        this.workingDays = workingDays;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    int workingDays() {
        return workingDays;
    }
}

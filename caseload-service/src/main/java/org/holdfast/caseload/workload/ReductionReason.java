package org.holdfast.caseload.workload;

import org.holdfast.platform.codeset.Coded;

/** Why somebody can take on less for a time. */
enum ReductionReason implements Coded {
    NEWLY_QUALIFIED("In the first year after qualifying"),
    PHASED_RETURN("Coming back after an absence, step by step"),
    AGREED_ADJUSTMENT("An adjustment agreed with the person"),
    MENTORING("Mentors a newly qualified worker"),
    PRACTICE_EDUCATION("Has a student"),
    COURT_DUTY("On court duty"),
    TRADE_UNION("Trade union duties"),
    SPLIT_ROLE("Works in another role for part of the time"),
    TRAINING("On a course that takes working time");

    private final String label;

    ReductionReason(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}

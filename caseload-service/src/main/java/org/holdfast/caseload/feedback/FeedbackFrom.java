package org.holdfast.caseload.feedback;

import org.holdfast.platform.codeset.Coded;

/** Who says it. */
enum FeedbackFrom implements Coded {
    CHILD("A child or young person"),
    PARENT("Mum, Dad or whoever has parental responsibility"),
    CARER("Whoever the child lives with"),
    ADVOCATE("An advocate for the child"),
    PROFESSIONAL("Somebody who works with the child"),
    OTHER("Somebody else");

    private final String label;

    FeedbackFrom(String label) {
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

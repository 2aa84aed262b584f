package org.holdfast.directwork.work;

import org.holdfast.platform.codeset.Coded;

/** To whom a child agreed to show what they said or made, beyond those who work with the child. */
enum Audience implements Coded {
    PARENTS("My parents"),
    CARERS("My carers"),
    BROTHERS_AND_SISTERS("My brothers and sisters"),
    SCHOOL("My school"),
    REVIEW_MEETING("My review or conference"),
    COURT("The court");

    private final String label;

    Audience(String label) {
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

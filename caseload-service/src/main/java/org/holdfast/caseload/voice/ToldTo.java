package org.holdfast.caseload.voice;

import org.holdfast.platform.codeset.Coded;

/** To whom outside of children's services the child wants it told. */
enum ToldTo implements Coded {
    PARENTS("Mum and Dad"),
    CARERS("The people the child lives with"),
    SCHOOL("School"),
    MEETING("The people at the child's meeting"),
    COURT("The court");

    private final String label;

    ToldTo(String label) {
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

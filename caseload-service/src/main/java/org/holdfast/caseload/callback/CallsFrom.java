package org.holdfast.caseload.callback;

import org.holdfast.platform.codeset.Coded;

/** Who called and is to be called back, and within how many working hours. */
enum CallsFrom implements Coded {
    CHILD("The child or young person", 4),
    PARENT("Mum, Dad or whoever has parental responsibility", 8),
    CARER("Whoever the child lives with", 8),
    FAMILY("Somebody else in the family", 8),
    PROFESSIONAL("A teacher, nurse or somebody else who works with the child", 8);

    private final String label;
    private final int hours;

    CallsFrom(String label, int hours) {
        this.label = label;
        this.hours = hours;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    int hours() {
        return hours;
    }
}

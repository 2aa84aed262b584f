package org.holdfast.caseload.mapping;

import org.holdfast.platform.codeset.Coded;

/** Who says how safe it is. */
enum Rater implements Coded {
    CHILD("The child"),
    PARENT("Mum, Dad or whoever has parental responsibility"),
    WORKER("The social worker"),
    NETWORK("Somebody of the family's network");

    private final String label;

    Rater(String label) {
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

package org.holdfast.referral.feedback;

import org.holdfast.platform.codeset.Coded;

/** How whoever referred was told. */
public enum Means implements Coded {
    PHONE("By phone"),
    EMAIL("By e-mail"),
    LETTER("By letter"),
    IN_PERSON("In person");

    private final String label;

    Means(String label) {
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

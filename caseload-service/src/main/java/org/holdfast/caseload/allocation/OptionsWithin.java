package org.holdfast.caseload.allocation;

import org.holdfast.platform.codeset.Coded;

/** How far one looks for a child's social worker. */
enum OptionsWithin implements Coded {
    AREA("The teams of the case's area, and whoever knows the child or a brother or sister"),
    EVERYWHERE("Everyone of the council");

    private final String label;

    OptionsWithin(String label) {
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

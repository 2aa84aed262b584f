package org.holdfast.caseload.national;

import org.holdfast.platform.codeset.Coded;

/** How a child took part in a conference or review, in the national codes. */
public enum Participation implements Coded {
    PN0("The child was under four"),
    PN1("Was there and spoke"),
    PN2("Was there, and an advocate spoke"),
    PN3("Was there and said so in another way than by speaking"),
    PN4("Was there and did not say"),
    PN5("Was not there, and had told an advocate"),
    PN6("Was not there, and had said so in another way"),
    PN7("Was not there and did not say");

    private final String label;

    Participation(String label) {
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

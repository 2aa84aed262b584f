package org.holdfast.referral.clock;

import org.holdfast.platform.codeset.Coded;

/** How fast partners' information is needed, as multi-agency safeguarding hubs grade it. */
public enum Rag implements Coded {
    RED("A child may be in danger: within hours, into the evening"),
    AMBER("A serious worry: within a day"),
    GREEN("A worry that has to be understood: within days"),
    BLUE("Nothing has to be asked of partners");

    private final String label;

    Rag(String label) {
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

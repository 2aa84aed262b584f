package org.holdfast.system.checker;

/** Something that must not be. In ids, never in names. */
public record Finding(Kind kind, String what) {

    public enum Kind {
        /** Acknowledged, and not there. */
        LOST,
        /** Acknowledged once, and there more often. */
        TWICE,
        /** There, and acknowledged to nobody. */
        UNASKED,
        /** Told behind what came after it. */
        MISORDERED,
        /** Told, and without effect in a service that listens. */
        NOT_APPLIED,
        /** Kept from events, and not what its source says. */
        DIFFERS,
        /** Answered as it never should be. */
        WRONG_ANSWER
    }
}

package org.holdfast.benchmarks.growth;

import java.util.UUID;

/** What the scripts fill in, by the number under which they do. */
public enum Numbered {
    CHILD("2000"),
    REFERRAL("2001");

    private final String part;

    Numbered(String part) {
        this.part = part;
    }

    public UUID id(long number) {
        return UUID.fromString("0199f3a2-%s-7000-8000-%012x".formatted(part, number));
    }
}

package org.holdfast.caseload.voice;

import org.holdfast.platform.codeset.Coded;

/** How a child said or showed something. */
enum VoiceMode implements Coded {
    SPOKEN("Spoken"),
    DRAWN("Drawn or written"),
    PLAYED("Played"),
    SIGNED("Signed, or with a communication aid"),
    OBSERVED("Observed, of a child who does not use words"),
    APP("In an app"),
    ADVOCATE("Through an advocate"),
    INTERPRETER("Through an interpreter"),
    DIRECT_WORK("In direct work; the session says how");

    private final String label;

    VoiceMode(String label) {
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

package org.holdfast.caseload.voice;

import org.holdfast.platform.codeset.Coded;

/** What it is that a child said. */
enum VoiceAbout implements Coded {
    WISH("Something the child wishes for"),
    FEELING("How the child feels"),
    WORRY("Something the child worries about"),
    LIKE("Something that is good"),
    NOT_SORTED("Nobody has said yet; from direct work");

    private final String label;

    VoiceAbout(String label) {
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

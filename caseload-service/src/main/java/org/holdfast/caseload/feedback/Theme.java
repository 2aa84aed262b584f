package org.holdfast.caseload.feedback;

import org.holdfast.platform.codeset.Coded;

/** What it is about. */
enum Theme implements Coded {
    DECISIONS_NOT_EXPLAINED("How decisions were told and explained"),
    CALLS_NOT_RETURNED("Calls and messages"),
    CHANGE_OF_WORKER("Changes of social worker"),
    NOT_LISTENED_TO("Being listened to"),
    KINDNESS("Kindness and respect"),
    TIME("Time, lateness and delay"),
    FAMILY_TIME("Time with family"),
    HOME("Where the child lives"),
    HELP("The help that was given, or not"),
    RECORDS("What is written, and who sees it");

    private final String label;

    Theme(String label) {
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

package org.holdfast.directwork.artefact;

import org.holdfast.platform.codeset.Coded;

/** Where the thing is that the picture shows. */
enum Original implements Coded {
    CHILD_HAS_IT("The child has it"),
    GOES_BACK_TO_CHILD("I have it with me; it goes back to the child"),
    CHILD_GAVE_IT_AWAY("The child gave it to me to keep"),
    NOTHING_LEFT("It was put away or washed off");

    private final String label;

    Original(String label) {
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

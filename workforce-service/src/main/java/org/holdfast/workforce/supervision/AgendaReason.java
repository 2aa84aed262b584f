package org.holdfast.workforce.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Why something is on the agenda of supervision. */
@Schema(
        description = "Why something is on the agenda of supervision; code set `agenda-reason`",
        example = "NOT_DISCUSSED")
enum AgendaReason implements Coded {
    NEW_CHILD("A child who came to the caseload since the last supervision"),
    NOT_DISCUSSED("A child who was not talked about for six weeks"),
    ACTION_OPEN("Something that was agreed and is not done"),
    PROGRAMME_DUE("Something that is due on the programme within four weeks");

    private final String label;

    AgendaReason(String label) {
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

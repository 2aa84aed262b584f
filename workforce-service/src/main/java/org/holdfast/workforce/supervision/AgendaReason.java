package org.holdfast.workforce.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.workforce.caseload.Concern;

/** Why something is on the agenda of supervision. */
@Schema(
        description = "Why something is on the agenda of supervision; code set `agenda-reason`",
        example = "NOT_DISCUSSED")
enum AgendaReason implements Coded {
    OVER_LIMIT("A child who takes the worker over their limit"),
    NOT_SEEN("A child who was not seen in time"),
    REVIEW_LATE("A child whose review is late"),
    NO_PLAN("A child who has no plan and should have one"),
    HANDOVER("A child whose social worker changes"),
    NEW_CHILD("A child who came to the caseload since the last supervision"),
    NOT_DISCUSSED("A child who was not talked about for six weeks"),
    ACTION_OPEN("Something that was agreed and is not done"),
    PROGRAMME_DUE("Something that is due on the programme within four weeks");

    private final String label;

    AgendaReason(String label) {
        this.label = label;
    }

    static AgendaReason of(Concern concern) {
        return switch (concern) {
            case OVER_LIMIT -> OVER_LIMIT;
            case NOT_SEEN -> NOT_SEEN;
            case REVIEW_LATE -> REVIEW_LATE;
            case NO_PLAN -> NO_PLAN;
            case HANDOVER -> HANDOVER;
        };
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

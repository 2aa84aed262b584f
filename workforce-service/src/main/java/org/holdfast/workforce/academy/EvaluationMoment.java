package org.holdfast.workforce.academy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** When somebody says what a course was worth. */
@Schema(
        description = "When somebody says what a course was worth; code set `evaluation-moment`",
        example = "AFTERWARDS")
enum EvaluationMoment implements Coded {
    AFTERWARDS("Straight afterwards"),
    AFTER_THREE_MONTHS("After three months of practice");

    private final String label;

    EvaluationMoment(String label) {
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

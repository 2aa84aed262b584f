package org.holdfast.workforce.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What is due on a programme. */
@Schema(description = "What is due on a programme; code set `due-kind`", example = "REVIEW")
enum DueKind implements Coded {
    AGREEMENT("The support and assessment agreement"),
    REVIEW("A review"),
    OBSERVATIONS("Direct observations"),
    EVIDENCE("Evidence of a kind"),
    RECOMMENDATION("The assessor's recommendation"),
    PANEL("The panel");

    private final String label;

    DueKind(String label) {
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

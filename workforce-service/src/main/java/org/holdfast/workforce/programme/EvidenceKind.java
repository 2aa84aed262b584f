package org.holdfast.workforce.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What a piece of a portfolio is (Skills for Care, child and family ASYE framework). */
@Schema(description = "What a piece of a portfolio is; code set `evidence-kind`", example = "CRITICAL_REFLECTION")
public enum EvidenceKind implements Coded {
    SELF_ASSESSMENT("Self-assessment against the standards"),
    DEVELOPMENT_PLAN("Personal development plan"),
    CRITICAL_REFLECTION("Critical reflection"),
    WORK_PRODUCT("Piece of work"),
    FAMILY_FEEDBACK("Feedback from a child or family"),
    PROFESSIONAL_FEEDBACK("Feedback from another professional"),
    OTHER("Other");

    private final String label;

    EvidenceKind(String label) {
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

package org.holdfast.workforce.academy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Which part of the academy a course belongs to. */
@Schema(description = "Which part of the academy a course belongs to; code set `faculty`", example = "PRACTICE")
enum Faculty implements Coded {
    PRACTICE("Practice with children and families"),
    LEADERSHIP("Leadership and management"),
    SUPERVISION("Supervision"),
    PRACTICE_EDUCATION("Practice education"),
    EARLY_CAREER("The first years"),
    MANDATORY("What everybody needs");

    private final String label;

    Faculty(String label) {
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

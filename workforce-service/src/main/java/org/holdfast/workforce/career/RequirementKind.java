package org.holdfast.workforce.career;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What kind of thing a step asks for. */
@Schema(description = "What kind of thing a step asks for; code set `career-requirement`", example = "SKILL")
enum RequirementKind implements Coded {
    REGISTERED("Registration with Social Work England"),
    PROGRAMME("A programme that was passed"),
    SKILL("A skill that training or practice has given"),
    MONTHS_IN_GRADE("Time in the grade before");

    private final String label;

    RequirementKind(String label) {
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

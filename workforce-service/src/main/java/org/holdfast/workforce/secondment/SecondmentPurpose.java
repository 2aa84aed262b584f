package org.holdfast.workforce.secondment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What somebody is seconded for. */
@Schema(description = "What somebody is seconded for; code set `secondment-purpose`", example = "ACADEMY_MENTOR")
enum SecondmentPurpose implements Coded {
    ACADEMY_MENTOR("Mentors at the academy"),
    PRACTICE_DEVELOPMENT("Develops practice"),
    PARTNER("Works at a partner agency"),
    PROJECT("Works on a project"),
    OTHER("Other");

    private final String label;

    SecondmentPurpose(String label) {
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

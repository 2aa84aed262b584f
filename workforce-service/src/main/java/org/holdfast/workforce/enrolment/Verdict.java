package org.holdfast.workforce.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What an assessor recommends. */
@Schema(description = "What an assessor recommends; code set `verdict`", example = "PASS")
enum Verdict implements Coded {
    PASS("Pass"),
    FAIL("Fail");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    EnrolmentStatus outcome() {
        return this == PASS ? EnrolmentStatus.PASSED : EnrolmentStatus.FAILED;
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

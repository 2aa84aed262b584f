package org.holdfast.workforce.enrolment;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Where somebody's time on a programme stands. */
@Schema(description = "Where somebody's time on a programme stands; code set `enrolment-status`", example = "UNDER_WAY")
enum EnrolmentStatus implements Lifecycle<EnrolmentStatus>, Coded {
    UNDER_WAY("Under way"),
    PASSED("Passed"),
    FAILED("Failed"),
    WITHDRAWN("Withdrawn"),
    LEFT("Left the council before its end");

    private final String label;

    EnrolmentStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<EnrolmentStatus> next() {
        return switch (this) {
            case UNDER_WAY -> Set.of(PASSED, FAILED, WITHDRAWN, LEFT);
            case PASSED, FAILED, WITHDRAWN, LEFT -> Set.of();
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

package org.holdfast.caseload.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far an assessment is. */
enum AssessmentStatus implements Coded, Lifecycle<AssessmentStatus> {
    UNDER_WAY("Under way"),
    SUBMITTED("Waits for its authorisation"),
    AUTHORISED("Authorised: complete");

    private final String label;

    AssessmentStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<AssessmentStatus> next() {
        return switch (this) {
            case UNDER_WAY -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(AUTHORISED, UNDER_WAY);
            case AUTHORISED -> EnumSet.noneOf(AssessmentStatus.class);
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

package org.holdfast.workforce.academy;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Where one time of a course stands. */
@Schema(description = "Where one time of a course stands; code set `course-session-status`", example = "PLANNED")
enum SessionStatus implements Lifecycle<SessionStatus>, Coded {
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Called off");

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<SessionStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(HELD, CANCELLED);
            case HELD, CANCELLED -> Set.of();
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

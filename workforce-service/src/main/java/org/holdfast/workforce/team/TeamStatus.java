package org.holdfast.workforce.team;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Whether a team takes cases and people. */
enum TeamStatus implements Lifecycle<TeamStatus> {
    OPEN,
    CLOSED;

    @Override
    public Set<TeamStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}

package org.holdfast.workforce.team;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Whether a team takes cases and people: one that is planned takes people already. */
enum TeamStatus implements Lifecycle<TeamStatus> {
    PLANNED,
    OPEN,
    CLOSED;

    @Override
    public Set<TeamStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN, CLOSED);
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}

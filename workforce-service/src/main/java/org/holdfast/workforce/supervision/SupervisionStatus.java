package org.holdfast.workforce.supervision;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Where a supervision stands. */
@Schema(description = "Where a supervision stands; code set `supervision-status`", example = "PLANNED")
enum SupervisionStatus implements Lifecycle<SupervisionStatus>, Coded {
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Called off");

    private final String label;

    SupervisionStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<SupervisionStatus> next() {
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

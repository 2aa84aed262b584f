package org.holdfast.workforce.staff;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Where somebody works from a day on, until the next placement. */
@Embeddable
@Schema(description = "Where somebody works from a day on, until the next placement")
record Placement(
        @Nullable TeamId teamId,
        @Nullable WorkerId supervisorId,

        @Schema(description = "The first day there", example = "2026-11-20")
        LocalDate since,

        @Schema(example = "2026-11-20T09:30:00Z") Instant recordedAt) {

    static final Comparator<Placement> IN_ORDER = Comparator.comparing(Placement::recordedAt);

    /** The next one counts from a day that has come, or from the first day of who has yet to start. */
    void refuseOutOfOrder(LocalDate next, LocalDate startedOn, LocalDate today) {
        if (next.isBefore(since) || next.isAfter(today.isAfter(startedOn) ? today : startedOn)) {
            throw new MoveOutOfOrder();
        }
    }
}

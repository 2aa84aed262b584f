package org.holdfast.workforce.cohort;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A day on which a cohort meets. */
@Schema(name = "CohortMeeting", description = "A day on which a cohort meets")
record Meeting(
        @Schema(description = "Counted from 1", example = "3")
        int number,

        @Schema(example = "2026-11-12") LocalDate on,

        @Schema(description = "Who was there; absent until the register is taken") @Nullable List<WorkerId> attended) {

    boolean isHeld() {
        return attended != null;
    }

    boolean had(WorkerId worker) {
        return attended != null && attended.contains(worker);
    }
}

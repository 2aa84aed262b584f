package org.holdfast.caseload.allocation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** One thing that happened between a child and the council. */
@Schema(name = "TimelineEntry")
record TimelineEntry(
        @Schema(example = "2026-11-20T14:00:00Z") Instant at,
        Kind kind,

        @Schema(description = "Who did it or whom it is about") @Nullable WorkerId workerId,

        @Schema(example = "Sasha Merrow", maxLength = 200) @Nullable String workerName,

        @Schema(description = "Role or code, where there is one", example = "PRIMARY", maxLength = 50) @Nullable String code,

        @Schema(description = "Minutes spent together", example = "45") @Nullable Integer minutes,

        @Schema(
                description = "The child's own words, unchanged",
                example = "I want to stay at my school.",
                maxLength = 10000)
        @Nullable String childsWords,

        @Schema(
                description = "What was decided about the child in a worker's supervision",
                example = "Bring the review of the plan forward to next week.",
                maxLength = 4000)
        @Nullable String decision) {

    /** What happened. */
    enum Kind {
        CASE_OPENED,
        CASE_CHANGED,
        CASE_CLOSED,
        WORKER_STARTED,
        WORKER_ENDED,
        DIRECT_WORK,
        DECIDED_IN_SUPERVISION
    }
}

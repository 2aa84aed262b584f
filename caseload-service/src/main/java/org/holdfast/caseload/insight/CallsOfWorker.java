package org.holdfast.caseload.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** The calls of one worker that were promised in twelve months. */
@Schema(name = "CallsOfWorker")
record CallsOfWorker(
        WorkerId workerId,
        @Schema(example = "Sasha Reed", maxLength = 200) String fullName,
        @Schema(example = "24") int promised,
        @Schema(example = "19") int inTime,

        @Schema(description = "Made late, or overdue", example = "4")
        int late,

        @Schema(description = "Not made yet, overdue or not", example = "2")
        int waiting) {}

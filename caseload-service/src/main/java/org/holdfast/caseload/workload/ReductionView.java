package org.holdfast.caseload.workload;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ReductionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A span in which somebody can take on less. */
@Schema(name = "CaseloadReduction")
record ReductionView(
        ReductionId id,
        WorkerId workerId,
        ReductionReason reason,

        @Schema(description = "Of the usual limit that is taken away", example = "20")
        int percent,

        @Schema(example = "2026-11-20") LocalDate from,

        @Schema(description = "The last day", example = "2027-05-19") @Nullable LocalDate until,

        @Schema(example = "Agreed at supervision", maxLength = 1000) @Nullable String note,

        WorkerId recordedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant recordedAt,
        @Schema(example = "2027-01-20T09:30:00Z") @Nullable Instant endedAt,
        @Nullable WorkerId endedBy,
        int version)
        implements Identified, Versioned {}

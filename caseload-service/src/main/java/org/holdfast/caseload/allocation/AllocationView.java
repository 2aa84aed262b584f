package org.holdfast.caseload.allocation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** Who worked with the child, in which role, from when to when, and why it changed. */
@Schema(name = "Allocation")
record AllocationView(
        AllocationId id,
        CaseId caseId,
        WorkerId workerId,
        @Schema(example = "Sasha Merrow", maxLength = 200) String workerName,
        Role role,
        @Schema(example = "2026-11-20T14:00:00Z") Instant startedAt,
        WorkerId startedBy,
        @Nullable ChangeReason reason,

        @Schema(
                description = "Why a manager went over the limit",
                example = "Wren's brother is already with Sasha",
                maxLength = 1000)
        @Nullable String overLimitReason,

        @Nullable Instant endedAt,
        @Nullable ChangeReason endReason)
        implements Identified {}

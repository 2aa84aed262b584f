package org.holdfast.caseload.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** One person who could become the child's social worker: what it would do to their caseload, and what speaks for it. */
@Schema(name = "AllocationOption")
record AllocationOption(
        @Schema(description = "1 is the best", example = "1")
        int rank,

        WorkerId workerId,
        @Schema(example = "Sasha Merrow", maxLength = 200) String workerName,
        @Schema(example = "SOCIAL_WORKER", maxLength = 50) String grade,
        @Nullable TeamId teamId,
        Workload now,
        Workload after,

        @Schema(description = "Sum of the reasons' points", example = "47.2")
        BigDecimal points,

        List<Reason> reasons) {

    /** What speaks for or against, in words and in points. */
    @Schema(name = "AllocationReason")
    record Reason(
            ReasonCode code,

            @Schema(example = "Is the social worker of a brother or sister", maxLength = 300)
            String inWords,

            @Schema(example = "30.0") BigDecimal points) {}

    /** What is weighed. */
    enum ReasonCode {
        KNOWS_THIS_CHILD,
        BROTHERS_AND_SISTERS,
        TEAM_OF_THE_AREA,
        CAPACITY,
        OVER_LIMIT
    }
}

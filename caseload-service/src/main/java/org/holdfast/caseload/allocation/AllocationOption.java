package org.holdfast.caseload.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.workload.Workload;
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

        List<OptionReason> reasons) {

    static AllocationOption of(int rank, Candidate candidate, List<OptionReason> reasons, BigDecimal points) {
        var worker = candidate.worker();
        return new AllocationOption(
                rank,
                worker.id(),
                worker.fullName(),
                worker.grade(),
                worker.teamId(),
                candidate.now().workload(),
                candidate.after(),
                points,
                reasons);
    }

    static BigDecimal sum(List<OptionReason> reasons) {
        return reasons.stream().map(OptionReason::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

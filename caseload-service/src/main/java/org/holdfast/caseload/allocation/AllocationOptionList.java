package org.holdfast.caseload.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.workload.Workload;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Who could become the child's social worker.
 *
 * @param weight what the case weighs by itself
 * @param consultant present where the case crosses the policy's line
 */
@Schema(name = "AllocationOptions")
record AllocationOptionList(
        List<AllocationOption> items,

        @Schema(description = "What the case weighs by itself, in points", example = "8.00")
        BigDecimal weight,

        @Schema(
                description =
                        "Present where complexity or points cross the policy's line and no consultant is beside the social worker")
        @Nullable ConsultantProposal consultant) {

    /** An experienced consultant should stand beside the social worker. */
    @Schema(name = "ConsultantProposal")
    record ConsultantProposal(
            @Schema(example = "Judged very complex, 8.00 points by itself", maxLength = 300)
            String inWords,

            @Schema(description = "The least busy, of the team first")
            List<Consultant> people) {}

    /** One who could. */
    @Schema(name = "ConsultantOption")
    record Consultant(
            WorkerId workerId,
            @Schema(example = "Noor Fell", maxLength = 200) String workerName,
            Workload workload) {}
}

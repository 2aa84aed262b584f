package org.holdfast.caseload.handover;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** How far the handovers of a plan are. */
@Schema(name = "HandoverPlan")
record HandoverPlanView(
        HandoverPlanId id,

        @Schema(description = "Whose children are handed over; absent for a change of structure") @Nullable WorkerId workerId,

        @Schema(example = "Sasha leaves at the end of January", maxLength = 1000)
        String reason,

        WorkerId proposedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant proposedAt,
        List<Progress> progress,

        @Schema(
                description =
                        "Children of whom the person is still the social worker and for whom no handover is under way",
                example = "2")
        int childrenWithoutHandover,

        List<HandoverId> handoverIds,
        int version)
        implements Identified, Versioned {

    /** How many are at one step. */
    @Schema(name = "HandoverProgress")
    record Progress(
            HandoverStatus status, @Schema(example = "7") int handovers) {}
}

package org.holdfast.caseload.allocation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Who is my social worker. */
@Schema(name = "SocialWorkerOfChild")
record WorkerOfChildView(
        ChildId childId,
        @Nullable CaseId caseId,

        @Schema(description = "Absent while the child waits for a social worker") @Nullable SocialWorker socialWorker) {

    /** The child's social worker, and how to reach them. */
    @Schema(name = "SocialWorker")
    record SocialWorker(
            WorkerId id,

            @Schema(example = "Sasha Merrow", maxLength = 200)
            String fullName,

            @Schema(example = "sasha@saltmere.example", maxLength = 200) @Nullable String email,

            @Schema(example = "01632 960456", maxLength = 50) @Nullable String telephone,

            @Schema(example = "2026-11-20T14:00:00Z") Instant since) {}
}

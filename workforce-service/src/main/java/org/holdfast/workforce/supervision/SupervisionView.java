package org.holdfast.workforce.supervision;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.SupervisionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** One time of supervision: that it was, for those above; what came of it, for those who were there. */
@Schema(name = "Supervision")
record SupervisionView(
        SupervisionId id,
        SupervisionKind kind,
        SupervisionStatus status,
        WorkerId supervisorId,
        List<WorkerId> workerIds,
        @Schema(example = "2026-11-27") LocalDate plannedFor,

        @Schema(description = "Once it was held", example = "2026-11-27") @Nullable LocalDate heldOn,

        @Schema(description = "For those who were there, and nobody else") @Nullable HeldRecord record,

        @Nullable Cancellation cancellation,
        int version)
        implements Identified, Versioned {

    SupervisionView forOthers() {
        return new SupervisionView(
                id, kind, status, supervisorId, workerIds, plannedFor, heldOn, null, cancellation, version);
    }

    @Override
    public String toString() {
        return "Supervision[" + id.value() + "]";
    }
}

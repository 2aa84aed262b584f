package org.holdfast.caseload.workload;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** One person's caseload in numbers. */
@Schema(name = "Caseload")
record CaseloadView(
        WorkerId workerId,

        @Schema(example = "Sasha Merrow", maxLength = 200) String workerName,

        @Schema(example = "SOCIAL_WORKER", maxLength = 50) String grade,

        @Nullable TeamId teamId,

        @Schema(description = "Share of full time", example = "0.80")
        BigDecimal fte,

        Workload workload,

        @Schema(description = "Taken away from the usual limit today, in percent", example = "10")
        int reducedByPercent,

        @Schema(description = "The last day of a protected caseload", example = "2027-05-19") @Nullable LocalDate protectedUntil,

        @Schema(description = "Whether the person is away today or has left")
        boolean away,

        @Schema(description = "Whether children have a social worker who is away: never free, and in need of cover")
        boolean coverNeeded,

        @Schema(description = "Whether a limit is nearly reached, by the policy's line")
        boolean nearlyFull,

        @Schema(description = "Whether a limit is passed") boolean overLimit)
        implements Identified {

    static CaseloadView of(WorkerLoad load, Scales scales) {
        var worker = load.worker();
        return new CaseloadView(
                worker.id(),
                worker.fullName(),
                worker.grade(),
                worker.teamId(),
                worker.fte(),
                load.workload(),
                load.reducedByPercent(),
                load.protectedUntil().orElse(null),
                worker.isAway(scales.day()),
                load.coverNeeded(),
                load.workload().isNearlyFull(scales.policy().warnPercent()),
                load.workload().isOver());
    }

    @Override
    @JsonIgnore
    public WorkerId id() {
        return workerId;
    }
}

package org.holdfast.caseload.caseloadaudit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.workload.HeldCase;
import org.holdfast.caseload.workload.WeighedCase;
import org.holdfast.caseload.workload.WorkerLoad;
import org.holdfast.caseload.workload.Workload;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** One person's line in an audit. */
@Schema(name = "CaseloadAuditRow")
record AuditRow(
        WorkerId workerId,
        @Schema(example = "Sasha Merrow", maxLength = 200) String workerName,
        @Nullable TeamId teamId,
        @Schema(example = "SOCIAL_WORKER", maxLength = 50) String grade,
        @Schema(example = "0.80") BigDecimal fte,
        Workload workload,

        @Schema(description = "Taken away from the usual limit, in percent", example = "10")
        int reducedByPercent,

        @Schema(description = "Whether they were away while children had them as their social worker")
        boolean coverNeeded,

        @Schema(description = "The cases behind the number") List<CaseId> caseIds) {

    static AuditRow of(WorkerLoad load) {
        var worker = load.worker();
        return new AuditRow(
                worker.id(),
                worker.fullName(),
                worker.teamId(),
                worker.grade(),
                worker.fte(),
                load.workload(),
                load.reducedByPercent(),
                load.coverNeeded(),
                load.cases().stream()
                        .map(WeighedCase::held)
                        .filter(HeldCase::asSocialWorker)
                        .map(HeldCase::caseId)
                        .sorted(Comparator.comparing(CaseId::value))
                        .toList());
    }

    boolean holds() {
        return workload.cases() > 0;
    }
}

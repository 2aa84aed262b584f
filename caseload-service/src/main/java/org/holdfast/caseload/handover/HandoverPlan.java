package org.holdfast.caseload.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Several handovers that belong together: of somebody who leaves, or of a change of structure. */
@Entity
class HandoverPlan {

    @Id
    private UUID id;

    @Version
    private int version;

    @Nullable private WorkerId workerId;

    private String reason;
    private WorkerId proposedBy;
    private Instant proposedAt;

    protected HandoverPlan() {}

    HandoverPlan(HandoverPlanId id, @Nullable WorkerId worker, String reason, WorkerId by, Instant now) {
        this.id = id.value();
        this.workerId = worker;
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    HandoverPlanId id() {
        return new HandoverPlanId(id);
    }

    Optional<WorkerId> workerId() {
        return Optional.ofNullable(workerId);
    }

    WorkerId proposedBy() {
        return proposedBy;
    }

    HandoverPlanView view(List<Handover> handovers, int without) {
        return new HandoverPlanView(
                id(),
                workerId,
                reason,
                proposedBy,
                proposedAt,
                Stream.of(HandoverStatus.values())
                        .map(status -> new HandoverPlanView.Progress(
                                status,
                                Math.toIntExact(handovers.stream()
                                        .filter(each -> each.status() == status)
                                        .count())))
                        .filter(progress -> progress.handovers() > 0)
                        .toList(),
                without,
                handovers.stream().map(Handover::id).toList(),
                version);
    }
}

package org.holdfast.caseload.restructure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.RestructureId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A change of structure that is thought about: nothing changes for a child until it is adopted, and then only by handovers. */
@Entity
class Restructure {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private RestructurePlan plan;

    @Enumerated(EnumType.STRING)
    private RestructureStatus status;

    private WorkerId describedBy;
    private Instant describedAt;

    @Nullable private Instant startedAt;

    @Nullable private Instant toldAt;

    @Nullable private Instant endAskedAt;

    @Nullable private Instant endedAt;

    private int improvements;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable private Proposal proposal;

    @Nullable private UUID handoverPlanId;

    protected Restructure() {}

    Restructure(RestructureId id, DescribeRestructure request, WorkerId by, Instant now) {
        this.id = id.value();
        this.name = request.name();
        this.plan = request.plan();
        this.status = RestructureStatus.WAITING;
        this.describedBy = by;
        this.describedAt = now;
    }

    void start(Instant now) {
        status = status.to(RestructureStatus.SEARCHING);
        startedAt = now;
        toldAt = now;
    }

    /** @param best so far, absent while nothing is found */
    void tell(@Nullable Proposal best, int improved, Instant now) {
        proposal = best;
        improvements = improved;
        toldAt = now;
    }

    /** Nothing better is looked for. Where somebody asked for that, it says so. */
    void finish(Instant now) {
        status = status.to(endAskedAt == null ? RestructureStatus.FINISHED : RestructureStatus.CANCELLED);
        endedAt = now;
    }

    /** Whoever searches looks at this now and then, and ends. */
    void cancel(Instant now) {
        endAskedAt = now;
        if (status == RestructureStatus.SEARCHING) {
            return;
        }
        status = status.to(RestructureStatus.CANCELLED);
        endedAt = now;
    }

    void adopt(HandoverPlanId handovers) {
        status = status.to(RestructureStatus.ADOPTED);
        handoverPlanId = handovers.value();
    }

    Proposal found() {
        if (proposal == null) {
            throw new NothingFoundYet();
        }
        return proposal;
    }

    boolean isToEnd() {
        return endAskedAt != null;
    }

    RestructureId id() {
        return new RestructureId(id);
    }

    String name() {
        return name;
    }

    RestructurePlan plan() {
        return plan;
    }

    WorkerId describedBy() {
        return describedBy;
    }

    Instant describedAt() {
        return describedAt;
    }

    RestructureStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    RestructureView view() {
        return new RestructureView(
                id(),
                name,
                plan.changes(),
                plan.wishes().entrySet().stream()
                        .map(each -> new Wished(each.getKey(), each.getValue()))
                        .sorted((one, other) -> one.wish().compareTo(other.wish()))
                        .toList(),
                plan.seconds(),
                status,
                describedBy,
                describedAt,
                startedAt == null || toldAt == null
                        ? 0
                        : Math.toIntExact(Duration.between(startedAt, toldAt).toSeconds()),
                improvements,
                proposal == null ? null : proposal.outline(),
                endedAt,
                handoverPlanId == null ? null : new HandoverPlanId(handoverPlanId),
                version);
    }
}

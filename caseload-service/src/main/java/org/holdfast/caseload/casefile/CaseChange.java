package org.holdfast.caseload.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** What a case became, and when that was known. Never changed: a past month is counted from these. */
@Entity
class CaseChange {

    @Id
    private UUID id = TypedId.fresh();

    private Instant knownFrom;

    @Enumerated(EnumType.STRING)
    private CaseType type;

    private LocalDate typeSince;

    @Enumerated(EnumType.STRING)
    private Complexity complexity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> circumstances;

    @Nullable private TeamId teamId;

    @Nullable private UUID siblingGroupId;

    @Nullable private WorkerId changedBy;

    @Nullable private String reason;

    protected CaseChange() {}

    CaseChange(CaseState state, Instant knownFrom, @Nullable WorkerId changedBy, @Nullable String reason) {
        this.knownFrom = knownFrom;
        this.type = state.type();
        this.typeSince = state.since();
        this.complexity = state.complexity();
        this.circumstances =
                state.circumstances().stream().map(Circumstance::code).sorted().toList();
        this.teamId = state.teamId();
        this.siblingGroupId =
                state.siblingGroupId() == null ? null : state.siblingGroupId().value();
        this.changedBy = changedBy;
        this.reason = reason;
    }

    CaseChangeView view() {
        return new CaseChangeView(
                knownFrom,
                type,
                typeSince,
                complexity,
                circumstances.stream().map(Circumstance::valueOf).toList(),
                teamId,
                changedBy,
                reason);
    }
}

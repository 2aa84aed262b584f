package org.holdfast.caseload.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.CaseloadPolicyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One version of the caseload policy. It is in force from its first day until the next one is; what was in force at a moment never
 * changes afterwards, so that a past month is weighed as it was.
 */
@Entity
public class CaseloadPolicy {

    @Id
    private UUID id;

    @Version
    private int version;

    private LocalDate validFrom;

    /** Adopted for the day on which it was adopted, it counts from that moment: until then another one did. */
    private Instant effectiveFrom;

    @Nullable private WorkerId adoptedBy;

    private Instant adoptedAt;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private PolicyContent content;

    @Nullable private Instant withdrawnAt;

    @Nullable private WorkerId withdrawnBy;

    protected CaseloadPolicy() {}

    CaseloadPolicy(CaseloadPolicyId id, AdoptPolicy request, WorkerId by, Instant now) {
        var today = WorkingDays.dayOf(now);
        if (request.validFrom().isBefore(today)) {
            throw new PolicyBackdated();
        }
        this.id = id.value();
        this.validFrom = request.validFrom();
        this.effectiveFrom = validFrom.equals(today)
                ? now
                : validFrom.atStartOfDay(WorkingDays.ENGLAND).toInstant();
        this.content = request.content();
        this.reason = request.reason();
        this.adoptedBy = by;
        this.adoptedAt = now;
    }

    /** Only what was never in force can be taken back. */
    void withdraw(WorkerId by, Instant now) {
        if (withdrawnAt != null || !effectiveFrom.isAfter(now)) {
            throw new PolicyInForce();
        }
        withdrawnAt = now;
        withdrawnBy = by;
    }

    public CaseloadPolicyId id() {
        return new CaseloadPolicyId(id);
    }

    public PolicyContent content() {
        return content;
    }

    Instant effectiveFrom() {
        return effectiveFrom;
    }

    CaseloadPolicyView view() {
        return new CaseloadPolicyView(
                id(),
                validFrom,
                effectiveFrom,
                reason,
                content,
                adoptedBy,
                adoptedAt,
                withdrawnAt,
                withdrawnBy,
                version);
    }
}

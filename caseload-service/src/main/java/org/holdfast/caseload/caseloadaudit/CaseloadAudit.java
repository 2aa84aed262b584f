package org.holdfast.caseload.caseloadaudit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.CaseloadAuditId;
import org.holdfast.contracts.CaseloadPolicyId;
import org.holdfast.contracts.WorkerId;

/** A dated snapshot of all caseloads. Never changed. */
@Entity
class CaseloadAudit {

    @Id
    private UUID id;

    private Instant asOf;
    private UUID policyId;
    private WorkerId takenBy;
    private Instant takenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private AuditContent content;

    protected CaseloadAudit() {}

    CaseloadAudit(
            CaseloadAuditId id, Instant asOf, CaseloadPolicyId policy, AuditContent content, WorkerId by, Instant now) {
        this.id = id.value();
        this.asOf = asOf;
        this.policyId = policy.value();
        this.content = content;
        this.takenBy = by;
        this.takenAt = now;
    }

    CaseloadAuditId id() {
        return new CaseloadAuditId(id);
    }

    Instant asOf() {
        return asOf;
    }

    AuditContent content() {
        return content;
    }

    AuditSummary summary() {
        return new AuditSummary(
                id(), asOf, new CaseloadPolicyId(policyId), takenBy, takenAt, content.all(), content.teams());
    }
}

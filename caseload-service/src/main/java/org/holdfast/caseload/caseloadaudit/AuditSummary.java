package org.holdfast.caseload.caseloadaudit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseloadAuditId;
import org.holdfast.contracts.CaseloadPolicyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;

/** The figures of an audit. */
@Schema(name = "CaseloadAudit")
record AuditSummary(
        CaseloadAuditId id,

        @Schema(description = "The moment it shows", example = "2026-09-30T12:00:00Z")
        Instant asOf,

        @Schema(description = "The policy that counted then")
        CaseloadPolicyId policyId,

        WorkerId takenBy,
        @Schema(example = "2026-10-02T09:00:00Z") Instant takenAt,
        AuditFigures all,
        List<AuditContent.OfTeam> teams)
        implements Identified {}

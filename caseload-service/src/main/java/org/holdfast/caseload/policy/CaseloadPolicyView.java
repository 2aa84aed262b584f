package org.holdfast.caseload.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseloadPolicyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** One version of the caseload policy. */
@Schema(name = "CaseloadPolicy")
record CaseloadPolicyView(
        CaseloadPolicyId id,

        @Schema(description = "The first day", example = "2026-12-01")
        LocalDate validFrom,

        @Schema(description = "The moment from which it counts", example = "2026-12-01T00:00:00Z")
        Instant effectiveFrom,

        @Schema(example = "The workload group's findings of autumn", maxLength = 1000)
        String reason,

        PolicyContent content,

        @Schema(description = "Absent for the one Holdfast comes with") @Nullable WorkerId adoptedBy,

        @Schema(example = "2026-11-20T09:30:00Z") Instant adoptedAt,
        @Schema(example = "2026-11-21T09:30:00Z") @Nullable Instant withdrawnAt,
        @Nullable WorkerId withdrawnBy,
        int version)
        implements Identified, Versioned {}

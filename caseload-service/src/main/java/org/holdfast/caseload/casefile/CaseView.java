package org.holdfast.caseload.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.child.KnownChild;
import org.holdfast.caseload.staff.Team;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A case, for those who work with the child or lead those who do. */
@Schema(name = "Case")
record CaseView(
        CaseId id,
        ChildId childId,
        @Nullable KnownChild child,
        CaseType type,

        @Schema(description = "The team that holds the case; absent while no team works for the child's address")
        @Nullable Team team,

        @Nullable ReferralId referralId,
        @Schema(example = "2026-11-20T11:00:00Z") Instant openedAt,

        @Schema(description = "45 working days after the referral", example = "2027-01-27")
        LocalDate assessmentDueOn,

        boolean open,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

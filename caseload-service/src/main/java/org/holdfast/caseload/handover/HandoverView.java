package org.holdfast.caseload.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** How far the change of a child's social worker is. */
@Schema(name = "Handover")
@LanguageChecked
record HandoverView(
        HandoverId id,
        CaseId caseId,
        ChildId childId,
        WorkerId fromWorkerId,
        WorkerId toWorkerId,

        @Schema(description = "The team to which the case goes with the child; absent where it stays with its team")
        @Nullable TeamId toTeamId,

        ChangeReason reason,
        HandoverKind kind,
        HandoverStatus status,
        @Nullable HandoverPlanId planId,
        WorkerId proposedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant proposedAt,
        @Nullable Preparation preparation,
        @FreeText Moments moments,

        @Schema(description = "Lines that are answered") @FreeText
        List<Check> checklist,

        @Schema(description = "Lines that are not") List<ChecklistItem> open,
        int version)
        implements AboutChildren, Versioned {

    /** What has happened on the way. */
    @Schema(name = "HandoverMoments")
    record Moments(
            @Schema(example = "2026-12-02") @Nullable LocalDate jointVisitOn,

            @Schema(example = "2026-12-11T09:00:00Z") @Nullable Instant acceptedAt,

            @Nullable WorkerId acceptedBy,

            @Schema(description = "When it was completed, rejected or cancelled", example = "2026-12-18T09:00:00Z")
            @Nullable Instant endedAt,

            @Schema(description = "Why it did not go ahead", example = "The core group is next week.", maxLength = 1000)
            @FreeText
            @Nullable String endReason) {}

    static HandoverView of(
            Handover handover,
            @Nullable UUID planId,
            WorkerId proposedBy,
            @Nullable Preparation preparation,
            Collection<Check> checks,
            int version,
            Moments moments) {
        return new HandoverView(
                handover.id(),
                handover.caseId(),
                handover.childId(),
                handover.fromWorker(),
                handover.toWorker(),
                handover.toTeam().orElse(null),
                handover.reason(),
                handover.kind(),
                handover.status(),
                planId == null ? null : new HandoverPlanId(planId),
                proposedBy,
                handover.proposedAt(),
                preparation,
                moments,
                checks.stream().sorted(Comparator.comparing(Check::item)).toList(),
                handover.open(),
                version);
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

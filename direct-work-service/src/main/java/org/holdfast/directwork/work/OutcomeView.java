package org.holdfast.directwork.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.OutcomeId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** What changed because of the work. */
@Schema(name = "Outcome", description = "What changed because of the work with the child")
record OutcomeView(
        OutcomeId id,
        WorkPlanId workPlanId,
        ChildId childId,

        @Schema(description = "What kind of change", example = "PLAN_CHANGED")
        OutcomeKind kind,

        @Schema(
                description = "What changed, or why nothing did",
                example = "Rosie's nan comes to the baptism, and family time with her is in the plan.",
                maxLength = 4000)
        String whatChanged,

        @Schema(description = "The day it changed", example = "2026-11-19")
        LocalDate changedOn,

        @Schema(description = "The day the child was told; absent until then", example = "2026-11-26") @Nullable LocalDate toldBackOn,

        @Nullable WorkerId toldBackBy,

        @Schema(
                description = "What the child said to it, word for word",
                example = "Good. Can she come to my birthday too?",
                maxLength = 4000)
        @Nullable String childsAnswer,

        WorkerId recordedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant recordedAt,
        @Nullable EnteredInError enteredInError,

        @Schema(description = "Of the plan, which every outcome changes", example = "2")
        int version)
        implements AboutChildren, Identified, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

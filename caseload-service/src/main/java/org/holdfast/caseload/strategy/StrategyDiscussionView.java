package org.holdfast.caseload.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A strategy discussion. */
@Schema(name = "StrategyDiscussion")
@LanguageChecked
record StrategyDiscussionView(
        StrategyDiscussionId id,
        CaseId caseId,
        ChildId childId,
        @Schema(example = "2026-11-23") LocalDate heldOn,
        List<Agency> agencies,

        @Schema(description = "Whether everybody was there whom the multi-agency policy asks for")
        boolean quorate,

        StrategyOutcome outcome,

        @Schema(example = "Police speak with the parents today.", maxLength = 10000) @FreeText
        String decision,

        WorkerId recordedBy,
        @Schema(example = "2026-11-23T16:00:00Z") Instant recordedAt,
        @Nullable EnteredInError enteredInError,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

package org.holdfast.caseload.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.VisitId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A visit to a child, or a review of a child's plan. */
@Schema(name = "Visit")
@LanguageChecked
record VisitView(
        VisitId id,
        CaseId caseId,
        ChildId childId,
        ContactKind kind,
        @Schema(example = "2026-11-19") LocalDate on,
        @Schema(example = "50") int minutes,
        boolean seen,
        boolean seenAlone,
        boolean bedroomSeen,

        @Schema(example = "With Nan in Marsh until Sunday", maxLength = 1000) @FreeText @Nullable String notSeenReason,

        List<Companion> cameAlong,
        WorkerId visitedBy,
        @Schema(example = "2026-11-19T16:00:00Z") Instant recordedAt,
        @Nullable EnteredInError enteredInError,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

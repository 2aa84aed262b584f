package org.holdfast.caseload.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WarningNoteId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** What whoever opens a case must know. */
@Schema(name = "WarningNote")
@LanguageChecked
record WarningNoteView(
        WarningNoteId id,
        CaseId caseId,
        ChildId childId,
        WarningType type,

        @Schema(example = "Do not tell the father's family where Wren lives.", maxLength = 2000) @FreeText
        String text,

        WorkerId writtenBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant writtenAt,
        @Schema(example = "2027-02-20") LocalDate reviewOn,

        @Schema(description = "Whether the day of its review is over")
        boolean reviewOverdue,

        @Schema(example = "2027-02-18T11:00:00Z") @Nullable Instant reviewedAt,

        @Schema(example = "Asked the family; nothing has changed.", maxLength = 2000) @FreeText @Nullable String lastFinding,

        @Schema(example = "2027-05-18T11:00:00Z") @Nullable Instant endedAt,
        @Nullable WorkerId endedBy,

        @Schema(example = "The order has ended.", maxLength = 2000) @FreeText @Nullable String endReason,

        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

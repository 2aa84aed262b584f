package org.holdfast.caseload.callback;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.callback.ReturnCall.Reached;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CallBackId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A promise to call somebody back. */
@Schema(name = "CallBack")
@LanguageChecked
record CallBackView(
        CallBackId id,
        CaseId caseId,
        ChildId childId,
        @Schema(description = "Who is to call") WorkerId workerId,
        CallsFrom from,

        @Schema(example = "Nan, 01632 960321, after school", maxLength = 300)
        String whom,

        @Schema(example = "Robin will not get up for school.", maxLength = 1000) @FreeText
        String about,

        WorkerId promisedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant promisedAt,

        @Schema(description = "By working hours", example = "2026-11-23T11:00:00Z")
        Instant dueAt,

        @Schema(description = "Whether the call was made after it was due, or has not been made and is due")
        boolean late,

        @Schema(description = "How often it was tried", example = "1")
        int attempts,

        @Nullable Reached reached,

        @Schema(example = "I will come on Thursday at four.", maxLength = 1000) @FreeText @Nullable String agreed,

        @Nullable WorkerId returnedBy,
        @Schema(example = "2026-11-20T15:00:00Z") @Nullable Instant returnedAt,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

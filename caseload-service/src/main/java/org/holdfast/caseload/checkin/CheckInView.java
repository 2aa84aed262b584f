package org.holdfast.caseload.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.CheckInId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** What a child said about their social worker. */
@Schema(name = "CheckIn")
@LanguageChecked
record CheckInView(
        CheckInId id,
        CaseId caseId,
        ChildId childId,

        @Schema(description = "The child's social worker then")
        WorkerId workerId,

        @Schema(example = "2026-11-19") LocalDate on,
        AskedAs askedAs,
        HowAsked how,
        Answer knows,
        Answer canReach,
        Answer trusts,
        @Schema(example = "7") @Nullable Integer trustFromNoughtToTen,

        @Schema(example = "She is nice but she never rings.", maxLength = 2000) @Nullable String exactWords,

        WorkerId recordedBy,
        @Schema(example = "2026-11-19T16:00:00Z") Instant recordedAt,

        @Schema(description = "Whether somebody must still do something about it")
        boolean toBeFollowedUp,

        @Schema(example = "Sasha and I went to see Robin together.", maxLength = 2000) @FreeText @Nullable String whatWasDone,

        @Nullable WorkerId followedUpBy,
        @Schema(example = "2026-11-23T10:00:00Z") @Nullable Instant followedUpAt,
        @Nullable EnteredInError enteredInError,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

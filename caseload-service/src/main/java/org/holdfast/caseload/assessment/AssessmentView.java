package org.holdfast.caseload.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.caseload.national.Warning;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An assessment, for those who work with the child or lead those who do. */
@Schema(name = "Assessment")
@LanguageChecked
record AssessmentView(
        AssessmentId id,
        CaseId caseId,
        ChildId childId,
        AssessmentStatus status,
        @Schema(example = "2026-11-20") LocalDate startedOn,

        @Schema(
                description =
                        "By when it is to be authorised: 45 working days after the referral; a later one of the same case, after its"
                                + " own beginning",
                example = "2027-01-27")
        LocalDate dueOn,

        WorkerId assessorId,
        List<CheckpointView> checkpoints,

        @Schema(description = "What it came to; absent until it was handed in") @FreeText @Nullable AssessmentResult result,

        @Schema(description = "Why it was sent back", example = "Ask the father as well", maxLength = 2000)
        @FreeText
        @Nullable String sentBackFor,

        @Schema(example = "2026-12-18") @Nullable LocalDate completedOn,
        @Nullable WorkerId authorisedBy,

        @Schema(
                description = "What the manager said to it",
                example = "Agreed; the school is told today",
                maxLength = 2000)
        @FreeText
        @Nullable String authorisationNote,

        @Schema(description = "What the query rules of the national validator ask about")
        List<Warning> warnings,

        @Nullable EnteredInError enteredInError,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

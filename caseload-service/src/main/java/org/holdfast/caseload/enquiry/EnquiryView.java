package org.holdfast.caseload.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.caseload.national.Warning;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A section 47 enquiry. */
@Schema(name = "Enquiry")
@LanguageChecked
record EnquiryView(
        EnquiryId id,
        CaseId caseId,
        ChildId childId,
        StrategyDiscussionId discussionId,
        EnquiryStatus status,
        @Schema(example = "2026-11-23") LocalDate startedOn,

        @Schema(description = "15 working days after the strategy discussion", example = "2026-12-14")
        LocalDate conferenceDueOn,

        @Schema(example = "2026-12-04") @Nullable LocalDate concludedOn,
        @Nullable EnquiryConclusion conclusion,

        @Schema(example = "Robin was hit once, by a neighbour.", maxLength = 10000) @FreeText @Nullable String finding,

        @Schema(description = "When the initial conference was held", example = "2026-12-11") @Nullable LocalDate conferenceOn,

        WorkerId startedBy,

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

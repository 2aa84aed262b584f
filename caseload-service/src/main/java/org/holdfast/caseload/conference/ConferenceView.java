package org.holdfast.caseload.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.caseload.national.Participation;
import org.holdfast.caseload.strategy.Agency;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An initial child protection conference. */
@Schema(name = "Conference")
@LanguageChecked
record ConferenceView(
        ConferenceId id,
        CaseId caseId,
        ChildId childId,
        ConferenceKind kind,
        @Nullable EnquiryId enquiryId,

        @Schema(description = "When the other authority told that the child moved here", example = "2026-11-23")
        @Nullable LocalDate notifiedOn,

        @Schema(
                description = "15 working days after the strategy discussion, or after the other authority told",
                example = "2026-12-14")
        LocalDate dueOn,

        @Schema(example = "2026-12-11") LocalDate heldOn,
        List<Agency> agencies,

        @Schema(description = "Whether as many agencies were there as the multi-agency policy asks for")
        boolean quorate,

        Participation participation,
        ConferenceOutcome outcome,

        @Schema(example = "Robin stays with Mum.", maxLength = 10000) @FreeText
        String decision,

        WorkerId recordedBy,
        @Schema(example = "2026-12-11T16:00:00Z") Instant recordedAt,
        @Nullable EnteredInError enteredInError,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

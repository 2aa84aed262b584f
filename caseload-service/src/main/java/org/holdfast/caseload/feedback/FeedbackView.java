package org.holdfast.caseload.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.FeedbackId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A complaint or a compliment, and what became of it. */
@Schema(name = "Feedback")
@LanguageChecked
record FeedbackView(
        FeedbackId id,
        FeedbackKind kind,
        FeedbackFrom from,
        @Schema(example = "2026-11-18") LocalDate receivedOn,
        List<Theme> themes,
        @Nullable TeamId teamId,

        @Schema(example = "Nobody told me why the meeting was moved.", maxLength = 4000)
        String said,

        @Schema(description = "Ten working days after it was received", example = "2026-12-02")
        LocalDate dueOn,

        boolean late,
        WorkerId recordedBy,
        @Schema(example = "2026-11-18T11:00:00Z") Instant recordedAt,
        @Nullable FeedbackOutcome outcome,

        @Schema(example = "We said sorry, and told Robin why the meeting was moved.", maxLength = 4000)
        @FreeText
        @Nullable String answer,

        @Schema(example = "Whoever moves a meeting rings the child.", maxLength = 2000) @FreeText @Nullable String learned,

        @Schema(example = "2026-11-25") @Nullable LocalDate answeredOn,
        @Nullable WorkerId answeredBy,
        int version)
        implements Identified, Versioned {}

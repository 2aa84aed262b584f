package org.holdfast.caseload.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** What a case became, and why. */
@Schema(name = "CaseChange")
@LanguageChecked
record CaseChangeView(
        @Schema(description = "When it was recorded", example = "2026-11-20T11:00:00Z")
        Instant recordedAt,

        CaseType type,

        @Schema(description = "From which day the type applies", example = "2026-11-19")
        LocalDate typeSince,

        Complexity complexity,
        List<Circumstance> circumstances,
        @Nullable TeamId teamId,

        @Schema(description = "Absent where an event did it") @Nullable WorkerId changedBy,

        @Schema(example = "The conference made a plan", maxLength = 1000) @FreeText @Nullable String reason) {}

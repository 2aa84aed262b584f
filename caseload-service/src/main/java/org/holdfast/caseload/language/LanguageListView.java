package org.holdfast.caseload.language;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** The council's list. */
@Schema(name = "LanguageList")
record LanguageListView(
        List<AvoidedWord> words,

        @Schema(
                description = "Absent on the list that Holdfast comes with",
                example = "The children in care council asked for it.",
                maxLength = 500)
        @Nullable String reason,

        @Nullable WorkerId changedBy,
        @Schema(example = "2026-11-20T11:00:00Z") @Nullable Instant changedAt,

        @Schema(description = "Counted from 1; 0 is the list that Holdfast comes with", example = "3")
        int version)
        implements Versioned {}

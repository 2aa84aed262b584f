package org.holdfast.caseload.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.VoiceId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** What a child said or showed, and what came of it. */
@Schema(name = "Voice")
@LanguageChecked
record VoiceView(
        VoiceId id,
        CaseId caseId,
        ChildId childId,
        @Schema(example = "2026-11-19") LocalDate on,

        @Schema(example = "On the way back from school", maxLength = 500)
        String situation,

        VoiceMode mode,

        @Schema(
                description = "The child's own words, unchanged",
                example = "I want to be at the baptism.",
                maxLength = 10000)
        String exactWords,

        @Schema(
                description = "What the worker takes it to mean",
                example = "Robin wants to belong to both families.",
                maxLength = 10000)
        @FreeText
        @Nullable String reading,

        VoiceAbout about,
        SeenBy seenBy,
        List<ToldTo> toldTo,

        @Schema(description = "Absent for direct work: the session says who") @Nullable WorkerId recordedBy,

        @Schema(example = "2026-11-19T16:00:00Z") Instant recordedAt,

        @Schema(description = "Absent while nothing has come of it") @FreeText @Nullable YouSaidWeDid youSaidWeDid,

        @Nullable EnteredInError enteredInError,

        int version)
        implements AboutChildren, Versioned {

    /** What came of it, and that the child was told. */
    @Schema(name = "YouSaidWeDid")
    record YouSaidWeDid(
            WhatCame whatCame,

            @Schema(example = "We moved the baptism to Sunday, so that you could be there.", maxLength = 2000)
            @FreeText
            @Nullable String inWords,

            @Nullable WorkerId answeredBy,

            @Schema(example = "2026-11-20T10:00:00Z") @Nullable Instant answeredAt,

            @Schema(description = "Absent while the child has not been told", example = "2026-11-23") @Nullable LocalDate toldOn,

            @Schema(example = "I told Robin in the car. Robin cheered.", maxLength = 1000) @FreeText @Nullable String toldHow) {}

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}

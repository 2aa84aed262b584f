package org.holdfast.caseload.careleaver;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what became of an offer. */
@Schema(description = "Says what became of an offer")
record AnswerOffer(
        @NotNull TakeUp takeUp,

        @Schema(
                description = "What the young person said",
                example = "I start in March, after my exams.",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String said) {}

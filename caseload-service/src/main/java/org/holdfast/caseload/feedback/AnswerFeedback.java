package org.holdfast.caseload.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what was answered, and what was learned. */
@Schema(description = "Says what was answered, and what was learned")
record AnswerFeedback(
        @NotNull FeedbackOutcome outcome,

        @Schema(example = "We said sorry, and told Robin why the meeting was moved.", maxLength = 4000)
        @NotBlank @Size(max = 4000) String answer,

        @Schema(
                description = "What is done differently from now on",
                example = "Whoever moves a meeting rings the child.",
                maxLength = 2000)
        @Size(max = 2000) @Nullable String learned) {}

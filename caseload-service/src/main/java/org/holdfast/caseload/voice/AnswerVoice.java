package org.holdfast.caseload.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** You said, we did. */
@Schema(description = "You said, we did")
record AnswerVoice(
        @NotNull WhatCame whatCame,

        @Schema(
                description = "What was done, or why it could not be, in words for the child",
                example = "We moved the baptism to Sunday, so that you could be there.",
                maxLength = 2000)
        @NotBlank @Size(max = 2000) String inWords) {}

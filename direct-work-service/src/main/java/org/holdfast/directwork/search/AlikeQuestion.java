package org.holdfast.directwork.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of those that were answered beforehand, so that whoever asked sees whose answers theirs was taken from. */
@Schema(description = "A question like yours, of those that were answered beforehand by people who know the tools")
public record AlikeQuestion(
        @Schema(example = "his nan died and he hasn't cried", maxLength = 300)
        String question,

        @Schema(description = "Its say among all questions like yours, of 1", example = "0.21")
        double share) {

    AlikeQuestion rounded() {
        return new AlikeQuestion(question, Math.round(share * 100) / 100.0);
    }
}

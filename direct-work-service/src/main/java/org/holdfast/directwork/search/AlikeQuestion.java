package org.holdfast.directwork.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A prepared question, so that whoever asked sees from which answers theirs was taken. */
@Schema(
        description =
                "A question like yours, of those prepared with Holdfast or by your council, each with the tools that answer it")
public record AlikeQuestion(
        @Schema(example = "his nan died and he hasn't cried", maxLength = 300)
        String question,

        @Schema(description = "Its say among all questions like yours, of 1", example = "0.21")
        double share) {

    AlikeQuestion rounded() {
        return new AlikeQuestion(question, Math.round(share * 100) / 100.0);
    }
}

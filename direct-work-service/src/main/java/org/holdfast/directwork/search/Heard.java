package org.holdfast.directwork.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.directwork.toolkit.Need;

/** What a question was understood to say, so that whoever asked sees why these tools come first. */
@Schema(name = "HeardNeed", description = "What your words were understood to say")
public record Heard(
        @Schema(description = "What is going on", example = "BEREAVEMENT")
        Need need,

        @Schema(
                description = "The phrase that was said, or that what you wrote comes nearest to",
                example = "passed away",
                maxLength = 200)
        String phrase,

        @Schema(description = "Whether it was said or only sounds like it", example = "SAID")
        Hearing how,

        @Schema(description = "What it counts in the ranking, beside the others", example = "2.61")
        double weight) {

    /** Whether it is plain enough to be acted on: it was said, or hardly anything else was heard. */
    public boolean isPlain(double loudest) {
        return how == Hearing.SAID || weight >= loudest / 2;
    }
}

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

    private static final double OF_THE_LOUDEST = 0.2;

    /** Whether it is plain enough, beside what counts most, to be acted on. */
    public boolean isPlain(double loudest) {
        return weight >= OF_THE_LOUDEST * loudest;
    }
}

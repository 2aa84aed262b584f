package org.holdfast.directwork.suggestion;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.directwork.toolkit.ToolView;
import org.jspecify.annotations.Nullable;

/**
 * What suits, best first.
 *
 * @param leftOut what is about the same and still does not suit, so that nobody wonders
 */
@Schema(name = "Suggestions", description = "What suits, best first")
record SuggestionsView(
        @Schema(description = "Present where you wrote words") @Nullable Understood understood,

        List<Suggestion> items,
        List<LeftOut> leftOut) {

    /** One tool, why it suits, and what to take care of. */
    @Schema(description = "One tool, why it suits, and what to take care of")
    record Suggestion(
            @Schema(description = "The tool, with its steps, its cautions and where its sheet is")
            ToolView tool,

            @Schema(description = "The sum of the points of all reasons", example = "90")
            int points,

            List<Reason> reasons,

            @Schema(
                    description = "Present where the child is outside the ages the tool is made for",
                    example = "Made for ages 7 to 18: to use it, say in ageGuardReason why it is right for this child",
                    maxLength = 200)
            @Nullable String ageGuard,

            @Schema(description = "What it needs that is not in your bag", example = "[\"tin of buttons\"]")
            List<@Size(max = 200) String> alsoBring,

            @Schema(description = "How it went with this child before; only with childId") @Nullable Past usedBefore) {}

    /** A tool that would be about it, and the reason why it is not suggested. */
    @Schema(name = "LeftOutTool", description = "A tool that would be about it, and why it is not suggested")
    record LeftOut(
            @Schema(example = "Life-story book", maxLength = 100)
            String name,

            @Schema(example = "Takes at least 45 minutes", maxLength = 200)
            String why) {}
}

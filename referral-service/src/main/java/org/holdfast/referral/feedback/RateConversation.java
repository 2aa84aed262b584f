package org.holdfast.referral.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How whoever referred found the conversation with the front door. */
@Schema(description = "How you found the conversation with the front door")
record RateConversation(
        @Schema(description = "We were listened to: 1 not at all, 5 fully", example = "4") @Min(1) @Max(5) int listened,

        @Schema(description = "We understand what happens next: 1 not at all, 5 fully", example = "5") @Min(1) @Max(5) int clearOutcome,

        @Schema(
                description = "No names of children, please",
                example = "Rung back within the hour, thank you.",
                maxLength = 2000)
        @Size(max = 2000) @Nullable String comment) {

    @Override
    public String toString() {
        return "RateConversation[…]";
    }
}

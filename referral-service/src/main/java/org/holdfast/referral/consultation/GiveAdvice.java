package org.holdfast.referral.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the front door says to a question. */
@Schema(description = "What the front door says to the question")
record GiveAdvice(
        @NotNull Advice advice,

        @Schema(description = "Level of need as it sounds, 1 universal to 4 statutory", example = "2")
        @Min(1) @Max(4) @Nullable Integer level,

        @Schema(
                example = "Ask the family hub to visit with you this week, and ring us again if nobody opens.",
                maxLength = 10000)
        @NotBlank @Size(max = 10000) String words) {

    @Override
    public String toString() {
        return "GiveAdvice[…]";
    }
}

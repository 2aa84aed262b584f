package org.holdfast.workforce.cpd;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody learnt and what it changes, in their own words. */
@Schema(name = "CpdReflection", description = "What somebody learnt and what it changes, in their own words")
record Reflection(
        @Schema(example = "That silence is an answer.", maxLength = 4000) @NotBlank @Size(max = 4000) String learnt,

        @Schema(description = "What it changes in practice", example = "I wait before I ask again.", maxLength = 4000)
        @NotBlank @Size(max = 4000) String impact,

        @Schema(
                description = "What a peer made of it, where it was talked over",
                example = "Ravi has found the same with younger children.",
                maxLength = 4000)
        @Size(max = 4000) @Nullable String peerReflection) {

    @Override
    public String toString() {
        return "Reflection[…]";
    }
}

package org.holdfast.directwork.work;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a child told of harm. It reaches the front door at once, as a contact that nobody has looked at yet. */
@Schema(
        description =
                "What a child told of harm. It reaches the front door and your supervisor at once; it replaces neither the"
                        + " call to them nor 999")
record Disclosure(
        @Schema(
                description = "What the child said, word for word, and nothing that you asked",
                example = "He hits me when Mum is out.",
                maxLength = 10_000)
        @NotNull @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 10_000) String exactWords,

        @Schema(description = "Whether you believe that the child is in danger now", example = "true") @NotNull Boolean inDanger,

        @Schema(
                description = "What you did about it at once",
                example = "Stayed with the child at school and called the practice supervisor.",
                maxLength = 4000)
        @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 4000) @Nullable String actionTaken) {

    @Override
    public String toString() {
        return "Disclosure[…]";
    }
}

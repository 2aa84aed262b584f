package org.holdfast.directwork.work;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the child was told what came of what they said. */
@Schema(description = "That the child was told what came of what they said")
record TellChild(
        @Schema(description = "The day, today or earlier", example = "2026-11-26") @NotNull @PastOrPresent LocalDate toldOn,

        @Schema(
                description = "What the child said to it, word for word, where they said something",
                example = "Good. Can she come to my birthday too?",
                maxLength = 4000)
        @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 4000) @Nullable String childsAnswer) {

    @Override
    public String toString() {
        return "TellChild[…]";
    }
}

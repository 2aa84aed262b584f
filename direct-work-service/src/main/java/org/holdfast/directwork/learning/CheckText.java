package org.holdfast.directwork.learning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;

/** A text that is to be looked through before it is shared. */
@Schema(description = "A text that is to be looked through for names before it is shared")
record CheckText(
        @NotNull ChildId childId,

        @Schema(
                description = "What you want to share",
                example = "Robin only spoke once the puppet had a name.",
                maxLength = 4000)
        @NotNull @Pattern(regexp = PracticeNote.NOT_BLANK, message = PracticeNote.BLANK) @Size(max = 4000) String text) {

    @Override
    public String toString() {
        return "CheckText[…]";
    }
}

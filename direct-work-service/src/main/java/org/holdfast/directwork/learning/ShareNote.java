package org.holdfast.directwork.learning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.toolkit.Ages;
import org.holdfast.directwork.toolkit.Need;
import org.jspecify.annotations.Nullable;

/**
 * Something learned with a child, to be shared with colleagues.
 *
 * @param childId whose record says which names must not be in it; it is not kept
 */
@Schema(description = "Something learned with a child, to be shared with colleagues")
record ShareNote(
        @Schema(
                description =
                        "The child with whom you learned it: their record says which names to look for; it is not kept")
        @NotNull ChildId childId,

        @NotNull ToolId toolId,

        @Schema(
                description = "What worked, without names",
                example = "It only got going once the puppet had a name and the child had given it.",
                maxLength = 4000)
        @NotNull @Pattern(regexp = PracticeNote.NOT_BLANK, message = PracticeNote.BLANK) @Size(max = 4000) String whatWorked,

        @Schema(
                description = "What you did differently from the guidance, without names",
                example = "We used socks instead of puppets.",
                maxLength = 2000)
        @Pattern(regexp = PracticeNote.NOT_BLANK, message = PracticeNote.BLANK) @Size(max = 2000) @Nullable String adaptation,

        @Schema(description = "How well the tool served, from 1 to 5", example = "4", required = true) @Min(1) @Max(5) int rating,

        @Schema(description = "What was going on, where that helps a colleague to find it", example = "DOES_NOT_SPEAK")
        @Nullable Need need,

        @NotNull @Valid Ages ages,

        @Schema(
                description = "Words that were pointed out and that may stay, since they are nobody's name",
                example = "[\"Elmer\"]")
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 100) String> keep) {

    @Override
    public String toString() {
        return "ShareNote[…]";
    }
}

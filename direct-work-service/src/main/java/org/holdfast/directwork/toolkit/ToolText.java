package org.holdfast.directwork.toolkit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** Everything the catalogue says of a tool, in one version. */
@Schema(description = "Everything the catalogue says of a tool")
public record ToolText(
        @Schema(example = "Three Houses", maxLength = 100) @NotBlank @Size(max = 100) String name,

        @Schema(
                description = "Other words under which somebody may look for it",
                example = "[\"house of worries\", \"wishes and feelings work\"]")
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 100) String> alsoFoundAs,

        @Schema(
                description = "What it is, in two sentences at most",
                example =
                        "The child draws a house for what worries them, one for what is good and one for their dreams.",
                maxLength = 500)
        @NotBlank @Size(max = 500) String summary,

        @Schema(description = "What it is about, what matters most first", example = "[\"WORRIES\", \"WISHES\"]")
        @NotEmpty @Size(max = 8) @UniqueElements
        List<@NotNull Theme> themes,

        @Schema(description = "What it is best for", example = "[\"WISHES\", \"MEETING\"]")
        @NotNull @Size(max = 30) @UniqueElements
        List<@NotNull Need> bestFor,

        @Schema(description = "What it helps with as well", example = "[\"WORRIES\"]")
        @NotNull @Size(max = 30) @UniqueElements
        List<@NotNull Need> alsoFor,

        @Schema(description = "What it was not made for and sometimes helps with", example = "[\"SLEEP\"]")
        @Size(max = 30) @UniqueElements
        @Nullable List<@NotNull Need> sometimesFor,

        @Schema(description = "Where in the work it helps", example = "[\"ASSESSMENT\"]")
        @NotEmpty @Size(max = 8) @UniqueElements
        List<@NotNull Stage> stages,

        @NotNull @Valid Ages ages,

        @Schema(description = "How much it asks the child to talk", example = "MIXED") @NotNull Mode mode,

        @Schema(description = "Where it can be used", example = "[\"HOME\", \"SCHOOL\"]") @NotEmpty @UniqueElements
        List<@NotNull Setting> settings,

        @Schema(description = "With whom it works", example = "[\"CHILD\"]") @NotEmpty @UniqueElements
        List<@NotNull Company> company,

        @NotNull @Valid Minutes minutes,

        @NotNull @Valid Length sessions,

        @Schema(description = "What to bring", example = "[\"paper\", \"pens\"]") @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> materials,

        @Schema(description = "The training needed before using it", example = "TALKING_MATS") @Nullable Training training,

        @Schema(description = "What to take care of", example = "[\"Write down exactly what the child says.\"]")
        @NotNull @Size(max = 12) List<@NotBlank @Size(max = 500) String> cautions,

        @Schema(description = "Whose idea it is", example = "Nicki Weld and Maggie Greening", maxLength = 200)
        @Size(max = 200) @Nullable String credit,

        @Schema(
                description = "Under which licence the words and the drawing may be used",
                example = "Our own words and drawing, Apache-2.0",
                maxLength = 300)
        @NotBlank @Size(max = 300) String licence,

        @Schema(description = "What is drawn on the child's page of its sheet", example = "THREE_HOUSES") @NotNull Drawing drawing,

        @Schema(
                description = "What the child is told, in short sentences and plain words: the easy-read sheet",
                example = "[\"We draw three houses.\", \"You choose where to start.\"]")
        @NotNull @Size(max = 6) List<@NotBlank @Size(max = 120) String> forTheChild,

        @NotNull @Valid Guidance guidance) {

    public List<Need> sometimes() {
        return Objects.requireNonNullElse(sometimesFor, List.of());
    }
}

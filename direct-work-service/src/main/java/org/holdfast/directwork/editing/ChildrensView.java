package org.holdfast.directwork.editing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a group of children and young people made of a draft.
 *
 * @param whatChanged because of what they said
 */
@Schema(name = "ChildrensReview", description = "What a group of children and young people made of a draft")
record ChildrensView(
        @Schema(description = "The group, by its own name", example = "Children in care council", maxLength = 200)
        @NotBlank @Size(max = 200) String group,

        @Schema(description = "The day they looked at it", example = "2026-11-12") @NotNull @PastOrPresent LocalDate metOn,

        @Schema(description = "How many took part", example = "7", required = true) @Min(1) @Max(500) int takingPart,

        @Schema(
                description = "What they said, in their words and without names",
                example = "The stop sign is good. Don't ask so many questions in a row.",
                maxLength = 4000)
        @NotBlank @Size(max = 4000) String view,

        @Schema(
                description = "What was changed because of it",
                example = "Three questions were taken out",
                maxLength = 2000)
        @Size(max = 2000) @Nullable String whatChanged) {}

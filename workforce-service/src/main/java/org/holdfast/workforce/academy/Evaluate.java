package org.holdfast.workforce.academy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what a course was worth. */
@Schema(
        name = "EvaluateCourse",
        description = "Says what a course was worth, straight afterwards or after three months of practice")
record Evaluate(
        @NotNull EvaluationMoment moment,

        @Schema(description = "1 to 5", example = "5") @Min(1) @Max(5) int rating,

        @Schema(description = "After three months: how often it was used in practice", example = "4")
        @Min(0) @Max(1000) @Nullable Integer usedInPractice,

        @Schema(description = "Without names", example = "Let a boy draw before he spoke.", maxLength = 4000)
        @Size(max = 4000) @Nullable String example) {}

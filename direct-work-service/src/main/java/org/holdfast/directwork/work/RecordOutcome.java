package org.holdfast.directwork.work;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed because of the work. */
@Schema(description = "What changed because of the work with the child")
record RecordOutcome(
        @Schema(
                description = "What kind of change; that nothing changed is worth saying as well",
                example = "PLAN_CHANGED")
        @NotNull OutcomeKind kind,

        @Schema(
                description = "What changed, or why nothing did",
                example = "Rosie's nan comes to the baptism, and family time with her is in the plan.",
                maxLength = 4000)
        @NotNull @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 4000) String whatChanged,

        @Schema(description = "The day, today or earlier", example = "2026-11-19") @NotNull @PastOrPresent LocalDate changedOn) {

    @Override
    public String toString() {
        return "RecordOutcome[…]";
    }
}

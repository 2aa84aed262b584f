package org.holdfast.referral.earlyhelp;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Family and agency have looked at how it goes. */
@Schema(name = "RecordEarlyHelpReview", description = "Family and agency have looked at how it goes")
record RecordReview(
        @Schema(example = "2026-12-22") @NotNull @PastOrPresent LocalDate heldOn,

        @NotNull Progress progress,

        @Schema(example = "Robin is in school on time four days a week.", maxLength = 4000) @NotBlank @Size(max = 4000) String summary,

        @Schema(description = "In the child's own words", example = "I like it when Ada comes.", maxLength = 4000)
        @Size(max = 4000) @Nullable String childsView,

        @Schema(example = "2027-01-26") @NotNull LocalDate nextReviewOn) {

    @Override
    public String toString() {
        return "RecordReview[…]";
    }
}

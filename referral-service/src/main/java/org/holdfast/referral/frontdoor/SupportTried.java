package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.json.Strict;
import org.jspecify.annotations.Nullable;

/** Help that was tried before the family was referred. */
@Strict
@Schema(name = "SupportTried", description = "Help that was tried before the family was referred")
public record SupportTried(
        @Schema(example = "Breakfast club and weekly talks with the pastoral lead", maxLength = 1000)
        @NotBlank @Size(max = 1000) String what,

        @Schema(example = "School", maxLength = 200) @NotBlank @Size(max = 200) String byWhom,

        @Schema(example = "2026-10-01") @PastOrPresent @Nullable LocalDate since,

        @Schema(example = "Helped at first; things got worse after half-term", maxLength = 1000)
        @Size(max = 1000) @Nullable String result) {

    @Override
    public String toString() {
        return "SupportTried[…]";
    }
}

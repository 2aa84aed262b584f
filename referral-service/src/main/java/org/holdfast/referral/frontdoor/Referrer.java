package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.json.Strict;
import org.jspecify.annotations.Nullable;

/** Who referred, and how to reach them. */
@Strict
@Schema(name = "Referrer")
public record Referrer(
        @Schema(example = "Jo Fenwick", maxLength = 200) @NotBlank @Size(max = 200) String fullName,

        @Schema(example = "Designated safeguarding lead", maxLength = 200) @Size(max = 200) @Nullable String role,

        @Schema(example = "safeguarding@harbour-primary.example", maxLength = 200) @Email @Size(max = 200) @Nullable String email,

        @Schema(example = "01632 960123", maxLength = 50) @Size(max = 50) @Nullable String telephone,

        @Schema(description = "Wants to be told what happened", example = "true") @Nullable Boolean wantsFeedback) {

    @Override
    public String toString() {
        return "Referrer[…]";
    }
}

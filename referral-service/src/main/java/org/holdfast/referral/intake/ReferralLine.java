package org.holdfast.referral.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.json.Strict;

/** One referral of many. */
@Strict
@Schema(description = "One referral of many")
record ReferralLine(
        @Schema(
                description = "Your own name for this referral: sending it again with the same key does nothing",
                example = "PPN-2026-004711",
                maxLength = 255)
        @NotBlank @Size(max = LONGEST_KEY) String key,

        @NotNull @Valid MakeReferral referral) {

    static final String REFERRAL = "referral";
    static final String KEY = "key";
    static final int LONGEST_KEY = 255;

    @Override
    public String toString() {
        return "ReferralLine[…]";
    }
}

package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a referral back before anything is decided. */
@Schema(description = "Takes the referral back before anything is decided")
record WithdrawReferral(
        @Schema(description = "Why", example = "Sent about the wrong family by mistake", maxLength = 2000)
        @NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "WithdrawReferral[…]";
    }
}

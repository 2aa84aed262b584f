package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ReferralId;

/** Says that a referral is the same as another one. */
@Schema(description = "Says that the referral is the same as another one, which has all its children")
record MarkDuplicate(
        @NotNull ReferralId duplicateOf,

        @Schema(description = "How you know", example = "The school rang and then sent the form", maxLength = 2000)
        @NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "MarkDuplicate[…]";
    }
}

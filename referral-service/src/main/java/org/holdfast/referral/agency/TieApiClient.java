package org.holdfast.referral.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program of a partner's that calls as itself. */
@Schema(description = "A program of the agency's that calls as itself")
record TieApiClient(
        @Schema(
                description = "As the identity provider knows it, in the claim azp of its tokens",
                example = "partner-school",
                maxLength = 200)
        @NotBlank @Size(max = 200) String clientId,

        @Schema(description = "What it is for", example = "Referrals from the school's own system", maxLength = 500)
        @NotBlank @Size(max = 500) String purpose) {}

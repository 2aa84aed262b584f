package org.holdfast.referral.earlyhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.referral.frontdoor.Consent;
import org.holdfast.referral.frontdoor.Referrer;
import org.jspecify.annotations.Nullable;

/** Early help is not enough: the family is referred to children's services. */
@Schema(
        name = "StepUpEarlyHelp",
        description = "Early help is not enough: the family is referred to children's services")
record StepUp(
        @Schema(description = "Level of need as you see it: 3 or 4", example = "3") @Min(1) @Max(4) int level,

        @Schema(
                description = "What worries you now",
                example = "Robin has not been in school for a week, and nobody opens the door.",
                maxLength = 20000)
        @NotBlank @Size(max = 20000) String concern,

        @Schema(description = "What the child said, unchanged", example = "I stay with Mum.", maxLength = 10000)
        @Size(max = 10000) @Nullable String childsOwnWords,

        @Schema(description = "Who refers") @NotNull @Valid Referrer referrer,

        @NotNull @Valid Consent consent,

        @Schema(description = "You believe the child is in danger now. Ring 999 as well.", example = "false")
        boolean immediateRisk) {

    @Override
    public String toString() {
        return "StepUp[…]";
    }
}

package org.holdfast.referral.gathering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** Asks a partner agency about the children of a referral. */
@Schema(description = "Asks a partner agency about the children of the referral")
record AskAgency(
        @NotNull AgencyId agencyId,

        @Schema(description = "Which of the children; all of them where nothing is said") @Size(max = 20) @Nullable List<@NotNull ChildId> childIds,

        @Schema(description = "What it is for", example = "To decide whether Robin is safe at home", maxLength = 1000)
        @NotBlank @Size(max = 1000) String purpose,

        @NotNull LegalBasis legalBasis,

        @Schema(
                description = "What you would like to know, and no more than you need",
                example = "How has Robin been in school since half-term? Who collects Robin?",
                maxLength = 4000)
        @NotBlank @Size(max = 4000) String question) {

    @Override
    public String toString() {
        return "AskAgency[…]";
    }
}

package org.holdfast.referral.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.json.Strict;
import org.holdfast.referral.frontdoor.SupportTried;
import org.jspecify.annotations.Nullable;

/** A professional's question before referring. */
@Strict
@Schema(description = "Your question before referring. No name of a child is needed, and none should be given.")
record AskForAdvice(
        @Schema(description = "Who asks", example = "Jo Fenwick", maxLength = 200) @NotBlank @Size(max = 200) String askedBy,

        @Schema(example = "Designated safeguarding lead", maxLength = 200) @Size(max = 200) @Nullable String role,

        @Schema(description = "For the front door: the agency of whoever rings") @Nullable AgencyId agencyId,

        @Schema(
                description = "What worries you, without names",
                example = "A girl of nine says nobody is at home after school. Mother does not answer our calls.",
                maxLength = 10000)
        @NotBlank @Size(max = 10000) String question,

        @Schema(description = "What was tried before; an empty list says nothing was") @NotNull @Size(max = 20) List<@Valid @NotNull SupportTried> supportTried) {

    @Override
    public String toString() {
        return "AskForAdvice[…]";
    }
}

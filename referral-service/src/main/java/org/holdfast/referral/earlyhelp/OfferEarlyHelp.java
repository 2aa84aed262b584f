package org.holdfast.referral.earlyhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.referral.child.ChildDetails;
import org.jspecify.annotations.Nullable;

/** Offers early help to a family. */
@Consistent
@Schema(description = "Offers early help to a family, with a family hub or a school in the lead")
record OfferEarlyHelp(
        @Schema(description = "For the front door: a child of the index") @Nullable ChildId childId,

        @Schema(description = "For a partner, who does not know the index") @Valid @Nullable ChildDetails child,

        @Schema(description = "The agency that is to lead; a partner's system always means its own") @Nullable AgencyId agencyId,

        @Schema(
                description = "What the help is for, in words the child could read one day",
                example = "Mornings are hard since Dad moved out. Mum would like help with routines.",
                maxLength = 4000)
        @NotBlank @Size(max = 4000) String reason)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if ((childId == null) == (child == null)) {
            findings.add("child", "one-of-two", "Say who the child is by childId or by child");
        }
    }

    @Override
    public String toString() {
        return "OfferEarlyHelp[…]";
    }
}

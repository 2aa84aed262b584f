package org.holdfast.referral.earlyhelp;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A family that an agency took on.
 *
 * @param referralId where the front door decided on early help after a referral
 */
record PastPlan(
        @NotNull ChildId childId,
        @NotNull AgencyId agencyId,
        @Nullable ReferralId referralId,
        @NotBlank @Size(max = 4000) String reason) {

    @Override
    public String toString() {
        return "PastPlan[…]";
    }
}

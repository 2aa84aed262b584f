package org.holdfast.referral.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.json.Strict;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.referral.frontdoor.Channel;
import org.holdfast.referral.frontdoor.Consent;
import org.holdfast.referral.frontdoor.Referrer;
import org.holdfast.referral.frontdoor.Submission;
import org.holdfast.referral.frontdoor.SupportTried;
import org.jspecify.annotations.Nullable;

/** A contact or referral as the old system kept it, about children who were brought in before it. */
@Strict
record PastReferral(
        @NotEmpty @Size(max = 20) @UniqueElements List<@NotNull ChildId> childIds,

        @NotNull ReferralSource source,
        @NotNull Channel channel,
        @Nullable AgencyId agencyId,
        @Valid @Nullable Referrer referrer,
        @NotBlank @Size(max = 20000) String concern,
        @Size(max = 10000) @Nullable String childsOwnWords,
        @NotNull @Size(max = 20) List<@Valid @NotNull SupportTried> supportTried,
        @NotNull @Valid Consent consent,
        boolean immediateRisk) {

    Submission submission() {
        return new Submission(
                source, channel, agencyId, referrer, concern, childsOwnWords, supportTried, consent, immediateRisk);
    }

    @Override
    public String toString() {
        return "PastReferral[…]";
    }
}

package org.holdfast.referral.frontdoor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.national.ReferralSource;
import org.jspecify.annotations.Nullable;

/** What was said when a referral came in. It never changes. */
@Embeddable
@Schema(name = "Submission", description = "What was said when the referral came in")
public record Submission(
        @Enumerated(EnumType.STRING) ReferralSource source,
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable AgencyId agencyId,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Referrer referrer,

        @Schema(example = "Robin came to school upset and says there is shouting every night.", maxLength = 20000)
        String concern,

        @Schema(
                description = "The child's own words, unchanged",
                example = "I don't like it when it gets loud.",
                maxLength = 10000)
        @Nullable String childsOwnWords,

        @JdbcTypeCode(SqlTypes.JSON) List<@Valid SupportTried> supportTried,
        @JdbcTypeCode(SqlTypes.JSON) Consent consent,

        @Schema(description = "Somebody believes the child is in danger now")
        boolean immediateRisk) {

    /** Nobody can be told where nobody said who they are. */
    boolean canBeAcknowledged() {
        return referrer != null;
    }

    /** A partner's system has its receipt at once. */
    boolean isAcknowledgedByItsReceipt() {
        return agencyId != null;
    }

    @Override
    public String toString() {
        return "Submission[…]";
    }
}

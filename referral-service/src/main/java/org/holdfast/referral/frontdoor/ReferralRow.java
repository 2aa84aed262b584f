package org.holdfast.referral.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.referral.agency.ReferralSource;

/** A referral as it stands in the queue. */
@Schema(name = "ReferralInQueue")
record ReferralRow(
        ReferralId id,
        @Schema(example = "HF-7K3MQ-92TXA", maxLength = 20) String reference,
        ReferralStatus status,
        ReferralSource source,
        Channel channel,
        boolean immediateRisk,
        @Schema(example = "2026-11-20T09:30:00Z") Instant receivedAt,
        @Schema(example = "2026-11-23") LocalDate decisionDueOn,
        List<ChildId> children)
        implements AboutChildren {

    static ReferralRow of(Referral referral) {
        var submission = referral.submission();
        return new ReferralRow(
                referral.id(),
                referral.reference(),
                referral.status(),
                submission.source(),
                submission.channel(),
                submission.immediateRisk(),
                referral.receivedAt(),
                referral.decisionDueOn(),
                referral.children());
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.copyOf(children);
    }
}

package org.holdfast.referral.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.referral.clock.Rag;
import org.jspecify.annotations.Nullable;

/** A referral as it stands in the queue. */
@Schema(name = "ReferralInQueue")
record ReferralRow(
        ReferralId id,
        @Schema(example = "HF-7K3MQ-92TXA", maxLength = 20) String reference,
        ReferralStatus status,
        ReferralSource source,
        Channel channel,
        boolean immediateRisk,

        @Schema(description = "Absent until it is triaged") @Nullable Rag rag,

        @Schema(example = "Harbour", maxLength = 100) @Nullable String area,

        @Nullable WorkerId assignedTo,
        @Nullable TeamId assignedTeam,
        @Schema(example = "2026-11-20T09:30:00Z") Instant receivedAt,
        @Schema(example = "2026-11-23") LocalDate decisionDueOn,

        @Schema(description = "What is due next", example = "2026-11-20T13:30:00Z") @Nullable Instant nextDueAt,

        @Schema(description = "Whether something is late now")
        boolean overdue,

        List<ChildId> children)
        implements AboutChildren {

    static ReferralRow of(Referral referral, Instant now) {
        var submission = referral.submission();
        var handling = referral.handling();
        var open = handling.due().stream().filter(Deadline::isOpen).toList();
        return new ReferralRow(
                referral.id(),
                referral.reference(),
                referral.status(),
                submission.source(),
                submission.channel(),
                submission.immediateRisk(),
                handling.rag(),
                handling.area(),
                handling.assignedTo(),
                handling.assignedTeam(),
                referral.receivedAt(),
                referral.decisionDueOn(),
                open.stream()
                        .map(Deadline::dueAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                open.stream().anyMatch(deadline -> deadline.isLate(now)),
                referral.children());
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.copyOf(children);
    }
}

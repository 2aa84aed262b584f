package org.holdfast.referral.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.holdfast.referral.child.ChildView;
import org.holdfast.referral.frontdoor.EarlierContacts.Earlier;
import org.jspecify.annotations.Nullable;

/** A referral as the front door sees it. */
@Schema(name = "Referral")
record ReferralView(
        ReferralId id,

        @Schema(description = "To be read out on the phone", example = "HF-7K3MQ-92TXA", maxLength = 20)
        String reference,

        ReferralStatus status,
        @Schema(example = "2026-11-20T09:30:00Z") Instant receivedAt,

        @Schema(description = "The decision is late after this day", example = "2026-11-23")
        LocalDate decisionDueOn,

        @Schema(description = "Whether something is late now")
        boolean overdue,

        Submission submission,
        List<Referred> children,
        List<DecisionView> decisions,

        @Schema(
                description = "The area in which the family lives, where it is known",
                example = "Harbour",
                maxLength = 100)
        @Nullable String area,

        @Schema(description = "Who looks after it, the latest last")
        List<Assignment> assignments,

        @Schema(description = "How serious it was found to be, the latest last")
        List<Triage> triages,

        List<Deadline> deadlines,

        @Schema(description = "Why it ended without a decision") @Nullable Ending ending,

        int version)
        implements AboutChildren, Versioned {

    /** One child of the referral, with what the index knows. */
    @Schema(name = "ReferredChild")
    record Referred(
            ChildProgress progress,
            ChildId childId,
            @Nullable ChildView child,
            Earlier earlier) {}

    static ReferralView of(
            Referral referral, Map<ChildId, ChildView> index, Map<ChildId, Earlier> earlier, Instant now) {
        return new ReferralView(
                referral.id(),
                referral.reference(),
                referral.status(),
                referral.receivedAt(),
                referral.decisionDueOn(),
                referral.handling().due().stream().anyMatch(deadline -> deadline.isOpen() && deadline.isLate(now)),
                referral.submission(),
                referral.referred().stream()
                        .map(child -> new Referred(
                                child.progress(),
                                child.childId(),
                                index.get(child.childId()),
                                earlier.getOrDefault(child.childId(), Earlier.NONE)))
                        .toList(),
                referral.decisions().views(),
                referral.handling().area(),
                referral.handling().assignments(),
                referral.handling().triages(),
                referral.handling().due(),
                referral.handling().ending(),
                referral.version());
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return children.stream().map(Referred::childId).collect(Collectors.toSet());
    }
}

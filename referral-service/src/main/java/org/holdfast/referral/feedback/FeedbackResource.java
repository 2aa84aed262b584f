package org.holdfast.referral.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.feedback.FeedbackView.AboutChild;
import org.holdfast.referral.frontdoor.Outcome;
import org.holdfast.referral.frontdoor.Referral;
import org.holdfast.referral.frontdoor.Referrals;
import org.jspecify.annotations.Nullable;

/** The referrer learns what happened. */
@Path("/referrals/{id}/feedback")
@Tag(name = "Feedback", description = "What whoever referred a child may be told")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class FeedbackResource {

    private final Referrals referrals;
    private final Allocations allocations;

    FeedbackResource(Referrals referrals, Allocations allocations) {
        this.referrals = referrals;
        this.allocations = allocations;
    }

    @GET
    @RolesAllowed({Roles.PARTNER_SYSTEM, Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ChildRecord("referral")
    @Operation(
            operationId = "getFeedback",
            summary = "What the referrer may be told",
            description =
                    "A partner's system sees its own referrals only. It is told what happens next about each child it named,"
                            + " and never whether a child was known before.")
    public FeedbackView feedback(ReferralId id) {
        var referral = referrals.get(id);
        var allocated = allocations.of(id);
        var children = new ArrayList<AboutChild>();
        for (var child : referral.children()) {
            children.add(about(children.size() + 1, referral, child, allocated));
        }
        return new FeedbackView(id, referral.reference(), referral.receivedAt(), referral.decisionDueOn(), children);
    }

    private static AboutChild about(int position, Referral referral, ChildId child, Map<ChildId, Instant> allocated) {
        @Nullable Instant allocatedAt = allocated.get(child);
        var outcome = referral.outcomeFor(child);
        if (allocatedAt != null) {
            return new AboutChild(
                    position, FeedbackStatus.ALLOCATED, "The child now has a named social worker.", allocatedAt);
        }
        return outcome.map(Outcome::forTheReferrer)
                .map(message -> new AboutChild(position, FeedbackStatus.DECIDED, message, null))
                .orElseGet(() -> new AboutChild(
                        position,
                        FeedbackStatus.RECEIVED,
                        "We have your referral and are deciding what happens next.",
                        null));
    }
}

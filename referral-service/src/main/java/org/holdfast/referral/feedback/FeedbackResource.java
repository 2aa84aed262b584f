package org.holdfast.referral.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;
import org.holdfast.referral.frontdoor.Referrals;

/** The referrer learns what happened, and says how they found the conversation. */
@Path("/referrals/{id}/feedback")
@Tag(name = "Feedback", description = "What whoever referred a child may be told, and what they say about it")
@Produces(MediaType.APPLICATION_JSON)
@ChildRecord("referral")
@RunOnVirtualThread
@Transactional
class FeedbackResource {

    private final Referrals referrals;
    private final FeedbackReading reading;
    private final Ratings ratings;
    private final Partners partners;
    private final Clock clock;

    FeedbackResource(Referrals referrals, FeedbackReading reading, Ratings ratings, Partners partners, Clock clock) {
        this.referrals = referrals;
        this.reading = reading;
        this.ratings = ratings;
        this.partners = partners;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.PARTNER_SYSTEM, Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @Operation(
            operationId = "getFeedback",
            summary = "What the referrer may be told",
            description =
                    "A partner's system sees its own referrals only. It is told what happens next about each child it named,"
                            + " and never whether a child was known before.")
    public FeedbackView feedback(ReferralId id) {
        return reading.view(referrals.get(id));
    }

    @POST
    @RolesAllowed(Roles.PARTNER_SYSTEM)
    @Operation(
            operationId = "rateConversation",
            summary = "Say how you found the conversation",
            description = "Once per referral. The front door is measured by it, per agency.")
    public FeedbackView rate(ReferralId id, @Valid @NotNull RateConversation request) {
        if (ratings.of(id).isPresent()) {
            throw new AlreadyRated();
        }
        ratings.persistAndFlush(new Rating(RatingId.next(), id, partners.calling(), request, clock.instant()));
        return reading.view(referrals.get(id));
    }
}

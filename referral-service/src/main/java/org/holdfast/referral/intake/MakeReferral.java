package org.holdfast.referral.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.json.Strict;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.referral.child.ChildDetails;
import org.holdfast.referral.frontdoor.Channel;
import org.holdfast.referral.frontdoor.Consent;
import org.holdfast.referral.frontdoor.Referrer;
import org.holdfast.referral.frontdoor.Submission;
import org.holdfast.referral.frontdoor.SupportTried;
import org.holdfast.referral.intake.Intake.Arrival;
import org.jspecify.annotations.Nullable;

/** A contact or referral about one or more children of a family. A field it does not know is refused, not dropped. */
@Strict
@Consistent
@Schema(
        description =
                "A contact or referral about one or more children, brothers and sisters in one submission. A field that is not"
                        + " listed here is refused, so that nothing you meant to say is lost.")
public record MakeReferral(
        @NotNull ReferralSource source,

        @Schema(description = "How it reached the council; a partner's system always comes by API") @Nullable Channel channel,

        @Schema(
                description =
                        "For the front door: when it was received, where that was before now, such as out of hours",
                example = "2026-11-20T22:10:00Z")
        @PastOrPresent @Nullable Instant receivedAt,

        @Schema(description = "Who refers; may be left out where the channel is ANONYMOUS") @Valid @Nullable Referrer referrer,

        @NotEmpty @Size(max = 20) List<@Valid @NotNull ChildDetails> children,

        @Schema(
                description = "What worries you, as it happened",
                example = "Robin came to school upset and says there is shouting every night.",
                maxLength = 20000)
        @NotBlank @Size(max = 20000) String concern,

        @Schema(
                description = "What the child said, unchanged",
                example = "I don't like it when it gets loud.",
                maxLength = 10000)
        @Size(max = 10000) @Nullable String childsOwnWords,

        @Schema(description = "What was tried before; an empty list says nothing was") @NotNull @Size(max = 20) List<@Valid @NotNull SupportTried> supportTried,

        @NotNull @Valid Consent consent,

        @Schema(description = "You believe the child is in danger now. Ring 999 as well.", example = "false")
        boolean immediateRisk)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (referrer == null && channel != Channel.ANONYMOUS) {
            findings.add("referrer", "referrer-needed", "Say who refers, or send channel ANONYMOUS");
        }
    }

    /** From a partner's system: on whose behalf it calls, by its token and by nothing else. */
    Submission from(AgencyId agency) {
        if (channel != null && !channel.isForSystems()) {
            throw new ChannelNotYours();
        }
        if (receivedAt != null) {
            throw new ReceiptNotYours();
        }
        return submission(agency, Channel.API);
    }

    /** From whoever rang, wrote or came by. */
    Submission takenByFrontDoor() {
        return submission(null, Channel.PHONE);
    }

    Arrival arrived(Submission submission) {
        return new Arrival(submission, children, receivedAt);
    }

    private Submission submission(@Nullable AgencyId agency, Channel usual) {
        return new Submission(
                source,
                Objects.requireNonNullElse(channel, usual),
                agency,
                referrer,
                concern,
                childsOwnWords,
                supportTried,
                consent,
                immediateRisk);
    }

    @Override
    public String toString() {
        return "MakeReferral[…]";
    }
}

package org.holdfast.referral.intake;

import org.holdfast.platform.problem.BrokenRule;

/** A partner's system says what it sends; it does not say that somebody rang. */
final class ChannelNotYours extends BrokenRule {

    ChannelNotYours() {
        super(
                "A partner's system sends by API, as a police notification, as a transfer in or from out of hours",
                "#/channel");
    }
}

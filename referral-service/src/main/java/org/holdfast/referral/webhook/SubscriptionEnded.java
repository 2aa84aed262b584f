package org.holdfast.referral.webhook;

import org.holdfast.platform.problem.Conflict;

/** Whoever is no longer told needs no secret. */
final class SubscriptionEnded extends Conflict {

    SubscriptionEnded() {
        super("The subscription has ended; make a new one");
    }
}

package org.holdfast.referral.webhook;

import org.holdfast.platform.problem.BrokenRule;

/** Webhooks go out, and not into the council's own network. */
final class AddressNotAllowed extends BrokenRule {

    AddressNotAllowed() {
        super("The address must be reached by https, and must be a public one", "#/url");
    }
}

package org.holdfast.referral.intake;

import org.holdfast.platform.problem.BrokenRule;

/** When a referral was received is for the front door to say. */
final class ReceiptNotYours extends BrokenRule {

    ReceiptNotYours() {
        super("What a partner's system sends is received when it arrives", "#/receivedAt");
    }
}

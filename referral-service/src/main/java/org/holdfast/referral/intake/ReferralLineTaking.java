package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.idempotency.Idempotency;

/** Receives one referral of many, in a transaction of its own: the next one stands or falls by itself. */
@ApplicationScoped
class ReferralLineTaking {

    private final Submitting submitting;
    private final Idempotency idempotency;

    ReferralLineTaking(Submitting submitting, Idempotency idempotency) {
        this.submitting = submitting;
        this.idempotency = idempotency;
    }

    @Transactional(TxType.REQUIRES_NEW)
    ReferralLineResult take(int number, ReferralLine line) {
        var done = idempotency.once(
                line.key(), line.referral(), () -> submitting.submit(line.referral()), ReferralId::new);
        var receipt = submitting.receipt(done.record());
        return done.before()
                ? ReferralLineResult.receivedBefore(number, line.key(), receipt)
                : ReferralLineResult.received(number, line.key(), receipt);
    }
}

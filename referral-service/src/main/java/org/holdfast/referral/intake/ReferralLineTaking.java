package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.idempotency.Idempotency.Keyed;
import org.holdfast.referral.intake.ReadLine.Understood;

/** Receives some referrals of many, all in one transaction. */
@ApplicationScoped
class ReferralLineTaking {

    private final Submitting submitting;
    private final Idempotency idempotency;

    ReferralLineTaking(Submitting submitting, Idempotency idempotency) {
        this.submitting = submitting;
        this.idempotency = idempotency;
    }

    /** @param lines each with a key of its own */
    @Transactional(TxType.REQUIRES_NEW)
    List<ReferralLineResult> take(List<Understood> lines) {
        var keyed = lines.stream()
                .map(line -> new Keyed<>(line.line().key(), line.line().referral()))
                .toList();
        var done = idempotency.onceEach(keyed, submitting::submit, ReferralId::new);
        var results = new ArrayList<ReferralLineResult>();
        for (var line : lines) {
            var receipt = submitting.receipt(done.get(results.size()).record());
            results.add(done.get(results.size()).before() ? line.receivedBefore(receipt) : line.received(receipt));
        }
        return results;
    }
}

package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.ndjson.Together.Stopped;
import org.holdfast.referral.intake.ReadLine.Understood;

/** Receives some referrals of many, all in one transaction. */
@ApplicationScoped
class ReferralLineTaking {

    private final Submitting submitting;
    private final Idempotency idempotency;
    private final Session entities;

    ReferralLineTaking(Submitting submitting, Idempotency idempotency, Session entities) {
        this.submitting = submitting;
        this.idempotency = idempotency;
        this.entities = entities;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<ReferralLineResult> take(List<Understood> lines) {
        submitting.hold(lines.stream()
                .flatMap(line -> line.line().referral().children().stream())
                .toList());
        var results = new ArrayList<ReferralLineResult>();
        for (var line : lines) {
            try {
                results.add(take(line));
                entities.flush();
                entities.clear();
            } catch (RuntimeException reason) {
                throw new Stopped(results.size(), reason);
            }
        }
        return results;
    }

    private ReferralLineResult take(Understood line) {
        var referral = line.line().referral();
        var done = idempotency.once(line.line().key(), referral, () -> submitting.submit(referral), ReferralId::new);
        var receipt = submitting.receipt(done.record());
        return done.before() ? line.receivedBefore(receipt) : line.received(receipt);
    }
}

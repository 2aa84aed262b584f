package org.holdfast.referral.frontdoor;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.referral.clock.FrontDoorClocks;

/** Notices what is nearly late and what is late, so that nothing ages unseen. At work in one replica at a time. */
@ApplicationScoped
class DeadlineSweep {

    /** Any number, as long as every replica takes the same. */
    private static final long LOCK = 0xDEADL;

    private static final int AT_A_TIME = 200;

    private final Session entities;
    private final Referrals referrals;
    private final FrontDoorClocks clocks;
    private final Outbox outbox;
    private final Clock clock;

    DeadlineSweep(Session entities, Referrals referrals, FrontDoorClocks clocks, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.referrals = referrals;
        this.clocks = clocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${holdfast.front-door.sweep-every:30s}",
            delayed = "10s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        if (!isTheOnlyOne()) {
            return;
        }
        var now = clock.instant();
        for (var id : withSomethingToNotice(now)) {
            outbox.publish(referrals.get(new ReferralId(id)).clocks(now).notice(clocks.warnBefore()));
        }
    }

    /** What somebody is at work on is looked at the next time. */
    private List<UUID> withSomethingToNotice(Instant now) {
        return OneColumn.of(entities, """
                        select id from referral
                        where id in (
                            select referral_id from (
                                select referral_id, due_at from deadline
                                where missed_at is null and met_at is null and due_at < :now
                                union all
                                select referral_id, due_at from deadline where missed_at is null and due_at < met_at
                                union all
                                select referral_id, due_at from deadline
                                where warned_at is null and met_at is null and due_at >= :now and due_at < :soon
                            ) to_notice
                            group by referral_id order by min(due_at) limit :most)
                        for no key update skip locked
                        """, UUID.class)
                .setParameter("now", now)
                .setParameter("soon", now.plus(clocks.warnBefore()))
                .setParameter("most", AT_A_TIME)
                .getResultList();
    }

    private boolean isTheOnlyOne() {
        return OneColumn.of(entities, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}

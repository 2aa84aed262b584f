package org.holdfast.referral.gathering;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;
import org.holdfast.platform.persistence.OneColumn;

/** Reminds agencies whose answer is late, once by itself. At work in one replica at a time. */
@ApplicationScoped
class Chasing {

    private static final long LOCK = 0xC4A5EL;
    private static final int AT_A_TIME = 200;

    private final Session entities;
    private final InformationRequests requests;
    private final Clock clock;

    Chasing(Session entities, InformationRequests requests, Clock clock) {
        this.entities = entities;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(
            every = "${holdfast.front-door.sweep-every:30s}",
            delayed = "15s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void chase() {
        if (OneColumn.of(entities, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult()) {
            var now = clock.instant();
            requests.toChase(now, AT_A_TIME).forEach(late -> late.remind(now));
        }
    }
}

package org.holdfast.workforce.supervision;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.SupervisionOverdue;
import org.holdfast.platform.outbox.Outbox;

/** Tells, once for each missed time, that somebody goes without supervision. */
@ApplicationScoped
class Overdue {

    private final Supervising supervising;
    private final Session entities;
    private final Outbox outbox;
    private final Clock clock;

    Overdue(Supervising supervising, Session entities, Outbox outbox, Clock clock) {
        this.supervising = supervising;
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${holdfast.supervision.sweep-every:1h}",
            delayed = "1m",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        var now = clock.instant();
        for (var person : supervising.measuresOfAll()) {
            var due = person.measure().nextDue();
            if (person.measure().daysLate() > 0 && isNews(person.id(), due, now)) {
                outbox.publish(new SupervisionOverdue(person.id(), due, now, 0));
            }
        }
    }

    /** The row is there once: a second replica finds it. */
    private boolean isNews(WorkerId worker, LocalDate due, Instant now) {
        return entities.createNativeMutationQuery(
                                "insert into supervision_overdue values (:worker, :due, :now) on conflict do nothing")
                        .setParameter("worker", worker.value())
                        .setParameter("due", due)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}

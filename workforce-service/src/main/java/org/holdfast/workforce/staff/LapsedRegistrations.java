package org.holdfast.workforce.staff;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.RegistrationLapsed;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.time.WorkingDays;

/** Notices, once for each last day, that somebody who works here may not practise any more: they may hold cases. */
@ApplicationScoped
class LapsedRegistrations {

    private final Session entities;
    private final Outbox outbox;
    private final Clock clock;

    LapsedRegistrations(Session entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${holdfast.registration.sweep-every:10m}",
            delayed = "30s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        var now = clock.instant();
        entities.createNativeQuery("""
                        insert into registration_lapse (staff_id, registered_until, told_at)
                        select id, registered_until, :now from staff_member
                        where registered_until < :today and started_on <= :today and (last_day is null or last_day >= :today)
                        on conflict do nothing
                        returning staff_id, registered_until
                        """, Object[].class)
                .setParameter("now", now)
                .setParameter("today", WorkingDays.dayOf(now))
                .getResultList()
                .forEach(row -> outbox.publish(
                        new RegistrationLapsed(new WorkerId((UUID) row[0]), Days.known(row[1]), now, 0)));
    }
}

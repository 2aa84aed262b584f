package org.holdfast.workforce.staff;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.time.WorkingDays;

/** Notices, once for each, that what gave somebody a skill has run out, and tells it unless something else still gives it. */
@ApplicationScoped
class ExpiredSkills {

    private final Staff staff;
    private final Session entities;
    private final Outbox outbox;
    private final Clock clock;

    ExpiredSkills(Staff staff, Session entities, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${holdfast.skills.sweep-every:10m}",
            delayed = "30s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        var now = clock.instant();
        var today = WorkingDays.dayOf(now);
        entities.createNativeQuery("""
                        insert into skill_expiry (staff_id, source, skill, held_until, told_at)
                        select s.staff_id, s.source, s.skill, s.held_until, :now
                        from staff_skill s join staff_member m on m.id = s.staff_id
                        where s.held_until < :today and (m.last_day is null or m.last_day >= :today)
                        on conflict do nothing
                        returning staff_id, skill, held_until
                        """, Object[].class)
                .setParameter("now", now)
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> expire(new WorkerId((UUID) row[0]), (String) row[1], Days.known(row[2])));
    }

    private void expire(WorkerId worker, String skill, LocalDate lastDay) {
        var now = clock.instant();
        var member = staff.get(worker);
        if (!member.standing().skills().has(skill, WorkingDays.dayOf(now))) {
            outbox.publish(member.lose(skill, lastDay, now));
            staff.flush();
        }
    }
}

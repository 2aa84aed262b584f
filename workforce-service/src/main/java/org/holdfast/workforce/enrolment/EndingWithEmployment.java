package org.holdfast.workforce.enrolment;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;

/** Ends the time on a programme of those whose last day at work is over. Two replicas at once: the version lets one through. */
@ApplicationScoped
class EndingWithEmployment {

    private final Enrolments enrolments;
    private final Colleagues colleagues;
    private final Outbox outbox;
    private final Clock clock;

    EndingWithEmployment(Enrolments enrolments, Colleagues colleagues, Outbox outbox, Clock clock) {
        this.enrolments = enrolments;
        this.colleagues = colleagues;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${holdfast.programmes.sweep-every:10m}",
            delayed = "30s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        var now = clock.instant();
        for (var enrolment : enrolments.ofPeopleWhoLeft(WorkingDays.dayOf(now))) {
            var lastDay = colleagues.get(enrolment.workerId()).lastDay();
            if (lastDay != null) {
                outbox.publish(enrolment.leave(lastDay, now));
            }
        }
    }
}

package org.holdfast.workforce.census;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;
import org.holdfast.platform.time.WorkingDays;

/** Counts, on each reference day, how many children everybody works with: afterwards nobody can. The last count of the day stays. */
@ApplicationScoped
class ReferenceDay {

    private final Session entities;
    private final Clock clock;

    ReferenceDay(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(
            every = "${holdfast.census.sweep-every:30m}",
            delayed = "1m",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        var today = WorkingDays.dayOf(clock.instant());
        if (new CensusYear(today.getYear()).reference().equals(today)) {
            var _ = entities.createNativeMutationQuery("""
                            insert into census_caseload (staff_id, counted_on, cases)
                            select m.id, :today, (select count(*) from allocated_child c where c.worker_id = m.id and c.case_id is not null)
                            from staff_member m where m.started_on <= :today and (m.last_day is null or m.last_day >= :today)
                            on conflict (staff_id, counted_on) do update set cases = excluded.cases
                            """)
                    .setParameter("today", today)
                    .executeUpdate();
        }
    }
}

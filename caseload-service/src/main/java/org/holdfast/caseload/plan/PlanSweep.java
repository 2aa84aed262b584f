package org.holdfast.caseload.plan;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.JourneyStep.PlanMissing;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.time.WorkingDays;

/** Notices that a child has no plan who should have one, once for each time. At work in one replica at a time. */
@ApplicationScoped
class PlanSweep {

    private static final long LOCK = 0x91A7L;
    private static final int AT_A_TIME = 500;

    private final Session entities;
    private final CaseFiles cases;
    private final PlanPolicy policy;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final Clock clock;

    PlanSweep(
            Session entities, CaseFiles cases, PlanPolicy policy, WorkingDays workingDays, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.policy = policy;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${caseload.clocks.sweep-every:15m}",
            delayed = "1m",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        if (!isTheOnlyOne()) {
            return;
        }
        var now = clock.instant();
        for (var id : withoutPlan(WorkingDays.dayOf(now))) {
            var file = cases.get(new CaseId(id));
            remember(file);
            outbox.publish(new PlanMissing(
                    file.id(),
                    file.childId(),
                    file.state().type().code(),
                    file.state().since(),
                    file.socialWorkerId().orElse(null),
                    now,
                    file.version()));
        }
    }

    private List<UUID> withoutPlan(LocalDate today) {
        return OneColumn.of(entities, """
                        select c.id from case_file c
                        where c.closed_at is null and c.type = any (:types) and c.type_since < :before
                          and not exists (select 1 from plan p
                                          where p.case_id = c.id and p.ended_on is null and p.error_marked_at is null)
                          and not exists (select 1 from plan_missing_told t where t.case_id = c.id and t.since = c.type_since)
                        order by c.type_since, c.id limit :most
                        """, UUID.class)
                .setParameter(
                        "types",
                        policy.calledForBy().stream().map(CaseType::code).toArray(String[]::new))
                .setParameter("before", firstDayInTime(today))
                .setParameter("most", AT_A_TIME)
                .getResultList();
    }

    /** The last day from which the working days to a plan are not over today. */
    private LocalDate firstDayInTime(LocalDate today) {
        var day = today;
        while (!workingDays.after(day.minusDays(1), policy.workingDaysToPlan()).isBefore(today)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void remember(CaseFile file) {
        entities.createNativeMutationQuery("insert into plan_missing_told (case_id, since) values (:id, :since)")
                .setParameter("id", file.id().value())
                .setParameter("since", file.state().since())
                .executeUpdate();
    }

    private boolean isTheOnlyOne() {
        return OneColumn.of(entities, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}

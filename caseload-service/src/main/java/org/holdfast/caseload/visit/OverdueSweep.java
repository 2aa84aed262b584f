package org.holdfast.caseload.visit;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.JourneyStep.VisitOverdue;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.time.WorkingDays;

/** Notices that a child was not seen, or a plan not reviewed, once for each day that passed. At work in one replica at a time. */
@ApplicationScoped
class OverdueSweep {

    private static final long LOCK = 0x0DEEL;
    private static final int AT_A_TIME = 500;

    private final Session entities;
    private final CaseFiles cases;
    private final Due due;
    private final Outbox outbox;
    private final Clock clock;

    OverdueSweep(Session entities, CaseFiles cases, Due due, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.due = due;
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
        var today = WorkingDays.dayOf(now);
        var files = cases.openAfter(null, AT_A_TIME);
        while (!files.isEmpty()) {
            var byId = files.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
            due.of(files, today).stream()
                    .filter(DueView::overdue)
                    .filter(this::isNews)
                    .forEach(each ->
                            outbox.publish(overdue(each, Objects.requireNonNull(byId.get(each.caseId())), now)));
            files = cases.openAfter(files.getLast().id(), AT_A_TIME);
        }
    }

    private static VisitOverdue overdue(DueView due, CaseFile file, Instant now) {
        return new VisitOverdue(
                due.caseId(), due.childId(), due.rule().code(), due.dueOn(), due.socialWorkerId(), now, file.version());
    }

    private boolean isNews(DueView due) {
        return entities.createNativeMutationQuery("""
                                insert into overdue_told (case_id, rule, due_on) values (:id, :rule, :due) on conflict do nothing
                                """)
                        .setParameter("id", due.caseId().value())
                        .setParameter("rule", due.rule().code())
                        .setParameter("due", due.dueOn())
                        .executeUpdate()
                == 1;
    }

    private boolean isTheOnlyOne() {
        return OneColumn.of(entities, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}

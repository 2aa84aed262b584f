package org.holdfast.caseload.restructure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.holdfast.caseload.restructure.Laying.Laid;
import org.holdfast.contracts.RestructureId;
import org.jspecify.annotations.Nullable;

/**
 * Searches for proposals, one at a time in each replica, and tells the best so far every second. What it tells is in the database: any
 * replica shows it, and any replica takes the wish to end.
 */
@ApplicationScoped
class Searching {

    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Restructures restructures;
    private final Laying laying;
    private final Clock clock;
    private @Nullable Running running;

    Searching(Restructures restructures, Laying laying, Clock clock) {
        this.restructures = restructures;
        this.laying = laying;
        this.clock = clock;
    }

    private record Running(RestructureId id, RestructurePlan plan, Laid laid, Search search, Thread thread) {

        Optional<Proposal> best() {
            return search.best().map(found -> Proposal.of(found, plan, laid.leftOut()));
        }
    }

    @Scheduled(
            every = "1s",
            delayed = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    synchronized void look() {
        QuarkusTransaction.requiringNew().run(this::settleWhatWasLeftAlone);
        if (running == null) {
            running = QuarkusTransaction.requiringNew().call(this::take).orElse(null);
        }
        var now = running;
        if (now != null) {
            var over = !now.thread().isAlive();
            QuarkusTransaction.requiringNew().run(() -> tell(now, over));
            running = over ? null : now;
        }
    }

    @PreDestroy
    synchronized void end() {
        if (running != null) {
            running.search().end();
        }
    }

    private Optional<Running> take() {
        return restructures.nextInTurn().map(restructure -> {
            var plan = restructure.plan();
            var laid = laying.lay(plan, restructure.describedBy());
            var search = new Search(laid.structure(), Duration.ofSeconds(plan.seconds()));
            var thread = Thread.ofPlatform()
                    .daemon()
                    .name("restructure")
                    .priority(Thread.MIN_PRIORITY)
                    .unstarted(search::run);
            restructure.start(clock.instant());
            thread.start();
            return new Running(restructure.id(), plan, laid, search, thread);
        });
    }

    private void tell(Running now, boolean over) {
        var restructure = restructures.hold(now.id());
        restructure.tell(now.best().orElse(null), now.search().improvements(), clock.instant());
        if (over) {
            restructure.finish(clock.instant());
        } else if (restructure.isToEnd()) {
            now.search().end();
        }
    }

    /** The replica that searched has stopped: the best so far stays. */
    private void settleWhatWasLeftAlone() {
        var now = clock.instant();
        restructures.leftAlone(now.minus(SILENCE)).forEach(restructure -> restructure.finish(now));
    }
}

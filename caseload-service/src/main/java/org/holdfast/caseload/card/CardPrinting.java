package org.holdfast.caseload.card;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.holdfast.platform.print.Printing;

/** Prints what was asked for, some cards in each transaction: whoever asked sees how far it is, and any replica goes on with it. */
@ApplicationScoped
class CardPrinting {

    private static final Duration KEPT = Duration.ofDays(7);

    private final CardRuns runs;
    private final Cards cards;
    private final CardPrint print;
    private final Printing printing;
    private final Clock clock;

    CardPrinting(CardRuns runs, Cards cards, CardPrint print, Printing printing, Clock clock) {
        this.runs = runs;
        this.cards = cards;
        this.print = print;
        this.printing = printing;
        this.clock = clock;
    }

    @Scheduled(
            every = "1s",
            delayed = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::printSome);
        }
    }

    @Scheduled(
            every = "1h",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void clear() {
        QuarkusTransaction.requiringNew()
                .run(() -> runs.readyBefore(clock.instant().minus(KEPT)).forEach(CardRun::clear));
    }

    /** Whether there was something to print. */
    private boolean printSome() {
        var run = runs.nextInTurn();
        run.ifPresent(this::print);
        return run.isPresent();
    }

    private void print(CardRun run) {
        var next = run.next();
        if (next.isEmpty()) {
            run.ready(printing.together(runs.parts(run.id())), clock.instant());
            runs.dropParts(run.id());
            return;
        }
        var printed = cards.of(next);
        if (!printed.isEmpty()) {
            runs.keepPart(run.id(), print.many(printed, run.layout()));
        }
        run.printed(next.size());
    }
}

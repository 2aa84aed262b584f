package org.holdfast.system;

import static org.awaitility.Awaitility.await;
import static org.holdfast.system.Area.SASHA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.holdfast.local.embedded.Deadline;

/** Work under faults, by the plan of a seed; then what was acknowledged is looked for everywhere. */
final class FaultRun {

    /** What must be done between two faults: then the next one strikes amid the work again. */
    private static final int COMMANDS_BETWEEN = 8;

    /** Of everything, when nothing strikes any more. */
    private static final Duration LONGEST_RETURN = Duration.ofMinutes(5);

    private final Product product;
    private final Api api;
    private final Pace pace;
    private final long seed;
    private final Ledger ledger = new Ledger();
    private final List<Struck> struck = new ArrayList<>();

    /** @param back comes to nothing where the part was struck again and again before it was there */
    record Struck(Duration at, Fault fault, CompletableFuture<Duration> back) {

        Optional<Duration> backAfter() {
            return back.handle((after, absent) -> Optional.ofNullable(after)).join();
        }
    }

    /** @param api by which the work reaches the product: to each service itself, or to a balancer before two of it */
    FaultRun(Product product, Api api, Pace pace, long seed) {
        this.product = product;
        this.api = api;
        this.pace = pace;
        this.seed = seed;
    }

    FaultReport during(Duration time) throws InterruptedException {
        var area = Area.opened(api);
        Casework.opened(api, Family.referred(api, area.postcode())).allocatedTo(SASHA);
        try (var topics = new Topics(product.where())) {
            var begun = System.nanoTime();
            try (var workers = new Workers(api, area, ledger)) {
                workers.start();
                strikeFor(time);
            }
            var worked = Duration.ofNanos(System.nanoTime() - begun);
            var findings = new Afterwards(product, ledger, topics).findings();
            return new FaultReport(seed, worked, struck, ledger, topics.all(), findings);
        }
    }

    private void strikeFor(Duration time) {
        var plan = new FaultPlan(seed);
        var killer = new Killer(product);
        var end = Deadline.in(time);
        var begun = System.nanoTime();
        while (!plan.isPastTheFirst() || !end.hasPassed()) {
            awaitWork();
            var fault = plan.next();
            var at = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("[faults] at %d s %s%n", at.toSeconds(), fault);
            struck.add(new Struck(at, fault, killer.strike(fault)));
            await().atMost(Killer.LONGEST_ABSENCE).until(() -> pace.isTime(product));
        }
        await().atMost(LONGEST_RETURN).until(product::isWhole);
        product.setAllClocksRight();
        awaitWork();
    }

    private void awaitWork() {
        ledger.awaitMore(COMMANDS_BETWEEN);
    }
}

package org.holdfast.system;

import static org.awaitility.Awaitility.await;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Area.SASHA;
import static org.holdfast.system.Family.SCHOOL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;
import org.holdfast.local.embedded.Deadline;
import org.holdfast.system.checker.Checker;
import org.holdfast.system.checker.Finding;
import org.holdfast.system.checker.Finding.Kind;

/** Work under faults, one after the other by the plan of a seed; then what was acknowledged is looked for everywhere. */
final class FaultRun {

    /** What must be done between two faults: then the next one strikes amid the work again. */
    private static final int COMMANDS_BETWEEN = 8;

    private static final Duration LONGEST_STILLSTAND = Duration.ofMinutes(2);
    private static final Duration LONGEST_CATCHING_UP = Duration.ofMinutes(2);
    private static final int SENT_AGAIN = 40;
    private static final String OPERATOR = "ops.operator";

    private final Product product;
    private final Api api;
    private final long seed;
    private final Ledger ledger = new Ledger();
    private final List<Struck> struck = new ArrayList<>();

    record Struck(Duration at, Fault fault, Duration backAfter) {}

    FaultRun(Product product, long seed) {
        this.product = product;
        this.api = product.api();
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
            var findings = findingsOnceEverythingHasArrived(topics);
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
            struck.add(new Struck(at, fault, killer.strike(fault)));
            System.out.println("[faults] " + struck.getLast());
        }
        awaitWork();
    }

    private void awaitWork() {
        var enough = ledger.size() + COMMANDS_BETWEEN;
        await("work goes on").atMost(LONGEST_STILLSTAND).until(() -> ledger.size() >= enough);
    }

    /** What is on its way may arrive; what is still missing then is lost. */
    private List<Finding> findingsOnceEverythingHasArrived(Topics topics) {
        var deadline = Deadline.in(LONGEST_CATCHING_UP);
        var findings = findings(topics);
        while (!findings.isEmpty() && !deadline.hasPassed()) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            findings = findings(topics);
        }
        return Stream.of(findings, ledger.wrongAnswers(), sentAgain())
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> findings(Topics topics) {
        var told = topics.all();
        var databases = new Databases(product.where());
        return Stream.of(
                        Checker.commands(ledger.acknowledged(), told).stream(),
                        Checker.order(told).stream(),
                        Listener.all().stream().flatMap(listener -> listener.findings(databases, told)),
                        Copy.all().stream().flatMap(copy -> copy.findings(databases)),
                        Stream.of(ServiceName.values()).flatMap(service -> stuck(databases, service)))
                .flatMap(stream -> stream)
                .toList();
    }

    private Stream<Finding> stuck(Databases databases, ServiceName service) {
        var waiting = databases.rows(service, "select id::text, type from outbox").keySet().stream()
                .map(id -> new Finding(Kind.LOST, id + " still in the outbox of " + service.serviceName()));
        var parked = api.as(OPERATOR).get(service, "/v1/parked-events").expect(200).each("eventId").stream()
                .map(id -> new Finding(Kind.NOT_APPLIED, id + " is parked in " + service.serviceName()));
        return Stream.concat(waiting, parked);
    }

    /** Whoever sends once more with the same key gets the same receipt, however long ago the first one was. */
    private List<Finding> sentAgain() {
        var receipts = new ArrayList<>(ledger.receipts());
        Collections.shuffle(receipts, new Random(seed));
        return receipts.stream()
                .limit(SENT_AGAIN)
                .filter(receipt -> {
                    var again = api.as(SCHOOL).postOnce(receipt.key(), REFERRAL, "/v1/referrals", receipt.referral());
                    return again.status() != 201 || !again.id().equals(receipt.id());
                })
                .map(receipt -> new Finding(Kind.TWICE, "the receipt of REFERRAL " + receipt.id()))
                .toList();
    }
}

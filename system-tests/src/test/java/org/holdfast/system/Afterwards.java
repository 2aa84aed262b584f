package org.holdfast.system;

import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Family.SCHOOL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;
import org.holdfast.local.embedded.Deadline;
import org.holdfast.system.checker.Checker;
import org.holdfast.system.checker.Finding;
import org.holdfast.system.checker.Finding.Kind;

/**
 * What is found once the work is over: in topics, inboxes, copies and receipts, against what was acknowledged.
 *
 * @param counts which findings count
 */
record Afterwards(Product product, Ledger ledger, Topics topics, Predicate<Finding> counts) {

    private static final Duration LONGEST_CATCHING_UP = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int SENT_AGAIN = 40;
    private static final String OPERATOR = "ops.operator";

    Afterwards(Product product, Ledger ledger, Topics topics) {
        this(product, ledger, topics, _ -> true);
    }

    /** What is on its way may arrive; what is still missing then is lost. */
    List<Finding> findings() {
        var deadline = Deadline.in(LONGEST_CATCHING_UP);
        var findings = look();
        while (!findings.isEmpty() && !deadline.hasPassed()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            findings = look();
        }
        return Stream.of(findings, ledger.wrongAnswers(), sentAgain())
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> look() {
        var told = topics.all();
        var databases = new Databases(product.where());
        return Stream.of(
                        Checker.commands(ledger.acknowledged(), told).stream(),
                        Checker.order(told).stream(),
                        Listener.all().stream().flatMap(listener -> listener.findings(databases, told)),
                        Copy.all().stream().flatMap(copy -> copy.findings(databases)),
                        Stream.of(ServiceName.values()).flatMap(service -> stuck(databases, service)))
                .flatMap(stream -> stream)
                .filter(counts)
                .toList();
    }

    private Stream<Finding> stuck(Databases databases, ServiceName service) {
        var waiting = databases.rows(service, "select id::text, type from outbox").keySet().stream()
                .map(id -> new Finding(Kind.LOST, id + " still in the outbox of " + service.serviceName()));
        var parked = product.api().as(OPERATOR).get(service, "/v1/parked-events").expect(200).each("eventId").stream()
                .map(id -> new Finding(Kind.NOT_APPLIED, id + " is parked in " + service.serviceName()));
        return Stream.concat(waiting, parked);
    }

    /** Whoever sends once more with the same key gets the same receipt, however long ago the first one was. */
    private List<Finding> sentAgain() {
        var receipts = new ArrayList<>(ledger.receipts());
        Collections.shuffle(receipts, new Random(receipts.size()));
        return receipts.stream()
                .limit(SENT_AGAIN)
                .filter(receipt -> {
                    var again = product.api()
                            .as(SCHOOL)
                            .postOnce(receipt.key(), REFERRAL, "/v1/referrals", receipt.referral());
                    return again.status() != 201 || !again.id().equals(receipt.id());
                })
                .map(receipt -> new Finding(Kind.TWICE, "the receipt of REFERRAL " + receipt.id()))
                .toList();
    }
}

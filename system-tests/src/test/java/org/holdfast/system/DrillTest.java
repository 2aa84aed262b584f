package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.system.Area.SASHA;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.local.Paused;
import org.holdfast.system.checker.Acknowledged;
import org.holdfast.system.checker.Finding.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After a mistake everything is taken back to a moment before it: what was acknowledged by then is there once, nothing later is. */
@SystemTest
@Tag("fault")
@Tag("slow")
class DrillTest {

    private static final int COMMANDS = 30;

    /** Clear of the clock's own steps. */
    private static final Duration APART = Duration.ofMillis(50);

    private final Product product;
    private final Api api;

    DrillTest(Product product) {
        this.product = product;
        this.api = product.api();
    }

    @Test
    void allServicesAndTopicsComeBackToOneMoment() throws InterruptedException {
        var withBackups = product.where().withBackups();
        product.down();
        product.upAgain(withBackups);
        var area = Area.opened(api);
        Casework.opened(api, Family.referred(api, area.postcode())).allocatedTo(SASHA);
        var kept = new Ledger();
        work(area, kept);
        Launcher.command(withBackups, "backup");
        work(area, kept);
        var moment = momentThatCaseloadHasNotHeardAllOf(area, kept);
        var undone = new Ledger();
        work(area, undone);

        product.down();
        Launcher.command(withBackups, "restore", moment.toString());
        product.upAgain(withBackups);

        try (var topics = Topics.sinceTheBeginning(product.where())) {
            var found = new Afterwards(product, kept, topics, finding -> finding.kind() != Kind.UNASKED).findings();
            assertThat(found).isEmpty();
            assertThat(topics.all())
                    .noneMatch(event -> undone.acknowledged().stream()
                            .map(Acknowledged::id)
                            .anyMatch(id -> event.value().toString().contains(id)));
        }
        product.down();
        product.upAgain();
    }

    private void work(Area area, Ledger ledger) throws InterruptedException {
        try (var workers = new Workers(api, area, ledger)) {
            workers.start();
            ledger.awaitMore(COMMANDS);
        }
    }

    /** What it had not heard by then, it must hear of when everything is back. */
    private Instant momentThatCaseloadHasNotHeardAllOf(Area area, Ledger ledger) {
        try (var _ = Paused.of(product.processes().of("caseload-service"))) {
            new Workers(api, area, ledger).refer();
            return clearly();
        }
    }

    private static Instant clearly() {
        LockSupport.parkNanos(APART.toNanos());
        var moment = Instant.now();
        LockSupport.parkNanos(APART.toNanos());
        return moment;
    }
}

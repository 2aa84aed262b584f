package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.holdfast.system.Area.SASHA;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Databases, topics and logs share a disk that has no room left for a time. */
@SystemTest
@Tag("fault")
@Tag("slow")
class DiskFullTest {

    /** What the run needs, and some. */
    private static final String SIZE = "1200m";

    private static final int COMMANDS = 20;
    private static final Duration FULL = Duration.ofSeconds(30);
    private static final Duration LONGEST_RETURN = Duration.ofMinutes(4);

    private final Product product;

    DiskFullTest(Product product) {
        this.product = product;
    }

    @Test
    void whatWasAcknowledgedIsThereWhenThereIsRoomAgain() throws InterruptedException {
        product.down();
        var disk = SmallDisk.at(product.where().home(), SIZE);
        if (disk.isEmpty()) {
            product.upAgain();
        }
        assumeTrue(disk.isPresent(), "This machine lets nobody make a file system");
        try (var small = disk.get()) {
            product.upAgain();
            product.api().signOut();
            try {
                workOn(small);
            } finally {
                product.down();
            }
        } finally {
            product.upAgain();
            product.api().signOut();
        }
    }

    private void workOn(SmallDisk disk) throws InterruptedException {
        var area = Area.opened(product.api());
        Casework.opened(product.api(), Family.referred(product.api(), area.postcode()))
                .allocatedTo(SASHA);
        var ledger = new Ledger();
        try (var topics = new Topics(product.where())) {
            try (var workers = new Workers(product.api(), area, ledger)) {
                workers.start();
                ledger.awaitMore(COMMANDS);
                disk.fill();
                LockSupport.parkNanos(FULL.toNanos());
                disk.free();
                await().atMost(LONGEST_RETURN).until(product::isWhole);
                ledger.awaitMore(COMMANDS);
            }
            assertThat(new Afterwards(product, ledger, topics).findings()).isEmpty();
        }
        assertThat(ledger.refusals().keySet())
                .as("who could not be served was told so")
                .allMatch(status -> status == 404 || status == 422 || status == 429 || status >= 500);
    }
}

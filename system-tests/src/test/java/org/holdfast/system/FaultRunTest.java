package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Services, Kafka, PostgreSQL and Keycloak die, hang and are restarted under load. A short run with every build; a long one by
 * {@code ./holdfast test faults --minutes 60 --seed 7}.
 */
@SystemTest
@Tag("fault")
class FaultRunTest {

    private static final Duration TIME = Duration.ofMinutes(Long.getLong("faults.minutes", 0));
    /** From here on there is time for a second process of every service. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final long SEED = Long.getLong("faults.seed", 1);

    @Test
    void nothingAcknowledgedIsLostOrDoneTwiceWhateverFails(Product product) throws InterruptedException {
        var report = TIME.compareTo(LONG) < 0
                ? new FaultRun(product, product.api(), Pace.ONE_BY_ONE, SEED).during(TIME)
                : withASecondProcessOfEveryService(product);

        var written = report.write(Path.of("target/faults/report.md").toAbsolutePath());
        System.out.println(report.markdown());
        assertThat(report.findings()).as("see %s", written).isEmpty();
        assertThat(report.struck()).isNotEmpty();
    }

    private static FaultReport withASecondProcessOfEveryService(Product product) throws InterruptedException {
        try (var replicas = Replicas.ofAll(product)) {
            return new FaultRun(product, replicas.api(), Pace.WHILE_OTHERS_ARE_AWAY, SEED).during(TIME);
        }
    }
}

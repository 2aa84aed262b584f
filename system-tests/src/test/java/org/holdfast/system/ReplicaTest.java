package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Area.SASHA;
import static org.holdfast.system.Casework.soon;

import java.time.Duration;
import org.holdfast.system.Balancer.Process;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two processes of the front door over one database and one broker, behind a balancer that never tries twice. */
@SystemTest
@Tag("fault")
class ReplicaTest {

    private static final int COMMANDS = 20;
    private static final Duration LONGEST_RESTART = Duration.ofMinutes(2);

    private final Product product;
    private final Process first;
    private final Process second;
    private Launcher replica;
    private Balancer balancer;
    private Area area;

    ReplicaTest(Product product) {
        this.product = product;
        var where = product.where();
        this.first = new Process(where.service(REFERRAL), where.management(REFERRAL));
        this.second = new Process(where.secondService(REFERRAL), where.secondManagement(REFERRAL));
    }

    @BeforeAll
    void startTheSecond() {
        replica = Launcher.replica(product.where(), REFERRAL);
        replica.awaitReady();
        balancer = new Balancer(first, second);
        area = Area.opened(product.api());
        Casework.opened(product.api(), Family.referred(product.api(), area.postcode()))
                .allocatedTo(SASHA);
        bothAreReady();
    }

    @AfterAll
    void stopTheSecond() {
        balancer.close();
        replica.stop();
    }

    @Test
    void aRollingRestartUnderLoadFailsNoRequest() throws InterruptedException {
        var ledger = new Ledger();
        try (var topics = new Topics(product.where())) {
            try (var workers = workers(ledger)) {
                workers.start();
                ledger.awaitMore(COMMANDS);
                restart("referral-service");
                ledger.awaitMore(COMMANDS);
                restart("referral-service-2");
                ledger.awaitMore(COMMANDS);
            }
            assertThat(ledger.unanswered()).isZero();
            assertThat(ledger.refusals().keySet()).noneMatch(status -> status >= 500);
            assertThat(new Afterwards(product, ledger, topics).findings()).isEmpty();
        }
        assertThat(first.answered()).isPositive();
        assertThat(second.answered()).isPositive();
    }

    @Test
    void bothReadTheTopicsAndOneGoesOnWhenTheOtherDies() throws InterruptedException {
        var ledger = new Ledger();
        try (var topics = new Topics(product.where())) {
            soon(() -> assertThat(topics.sharesOf("referral-service-cases"))
                    .hasSize(2)
                    .allMatch(partitions -> partitions > 0));
            try (var workers = workers(ledger)) {
                workers.start();
                ledger.awaitMore(COMMANDS);
                assertThat(product.processes().of("referral-service").destroyForcibly())
                        .isTrue();
                ledger.awaitMore(COMMANDS);
                bothAreReady();
            }
            assertThat(new Afterwards(product, ledger, topics).findings()).isEmpty();
        }
    }

    private Workers workers(Ledger ledger) {
        return new Workers(product.api().through(REFERRAL, balancer.address()), area, ledger);
    }

    private void restart(String part) {
        var process = product.processes().of(part);
        assertThat(process.destroy()).isTrue();
        await().atMost(LONGEST_RESTART).until(() -> !Processes.runs(process));
        bothAreReady();
    }

    private void bothAreReady() {
        await().atMost(LONGEST_RESTART).until(() -> first.isReady() && second.isReady());
    }
}

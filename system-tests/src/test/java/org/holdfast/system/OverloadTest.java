package org.holdfast.system;

import static java.util.stream.Collectors.averagingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.REFERRAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.local.Paused;
import org.holdfast.local.embedded.Deadline;
import org.holdfast.system.Fault.Target;
import org.holdfast.system.Flood.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One partner sends far more than it may, or a part of the product hangs: nobody else has to wait for it. */
@SystemTest
@Tag("fault")
class OverloadTest {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(20);

    /** Many times as many as one caller may have at work. */
    private static final int SENDERS = 150;

    private static final int DONE = 201;
    private static final int TOO_MANY = 429;
    private static final int OVERLOADED = 503;

    private final Product product;
    private final Api api;
    private String postcode;

    OverloadTest(Product product) {
        this.product = product;
        this.api = product.api();
    }

    @BeforeAll
    void openAnArea() {
        postcode = Area.opened(api).postcode();
    }

    @Test
    void whoSendsMoreThanTheirShareIsToldAtOnceAndNobodyElseWaits() throws InterruptedException {
        var process = product.processes().of("referral-service");
        var flood = Flood.of(SENDERS, this::referAsPolice);
        var meanwhile = askFor(TIME, this::readAsFrontDoor);
        var answers = flood.stop();

        assertThat(answers).extracting(Told::status).contains(DONE, TOO_MANY).isSubsetOf(DONE, TOO_MANY, OVERLOADED);
        assertThat(answers).filteredOn(told -> told.status() != DONE).allMatch(Told::saysWhenToComeBack);
        assertThat(millis(with(TOO_MANY, answers))).isLessThan(millis(with(DONE, answers)));
        assertThat(meanwhile).extracting(Told::status).containsOnly(200);

        await().atMost(SOON).until(() -> referAsPolice().status() == DONE);
        assertThat(Processes.runs(process))
                .as("the process that took all of it")
                .isTrue();
    }

    /** The front door hands on to caseload-service by events alone. */
    @Test
    void whereOnePartHangsTheOthersAnswer() {
        var hanging = Stream.of(Target.CASELOAD, Target.KAFKA)
                .flatMap(part -> part.allIn(product.processes()))
                .map(Paused::of)
                .toList();
        try {
            assertThat(askFor(TIME, this::referAsPolice))
                    .extracting(Told::status)
                    .containsOnly(DONE);
            assertThat(askFor(TIME, this::readAsFrontDoor))
                    .extracting(Told::status)
                    .containsOnly(200);
        } finally {
            hanging.forEach(Paused::close);
        }
        await().atMost(SOON).until(() -> product.isReady(CASELOAD));
    }

    private Answer referAsPolice() {
        return api.as("partner-police")
                .postOnce(UUID.randomUUID().toString(), REFERRAL, "/v1/referrals", Family.referral(postcode, "Robin"));
    }

    private Answer readAsFrontDoor() {
        return api.as("dana.frontdoor").get(REFERRAL, "/v1/referrals");
    }

    private static List<Told> askFor(Duration time, Supplier<Answer> asking) {
        var told = new ArrayList<Told>();
        for (var end = Deadline.in(time); !end.hasPassed(); ) {
            told.add(Told.by(asking));
        }
        return told;
    }

    private static Stream<Told> with(int status, List<Told> answers) {
        return answers.stream().filter(told -> told.status() == status);
    }

    private static double millis(Stream<Told> answers) {
        return answers.collect(averagingLong(told -> told.after().toMillis()));
    }
}

package org.holdfast.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.holdfast.example.parcel.Parcelling.label;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.example.parcel.Parcelling.parcel;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.AgencyState;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.example.Database;
import org.holdfast.example.parcel.PostRoom;
import org.holdfast.platform.testing.BackingServices;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.testing.Topics.Sent;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final Runnable NOTHING_ELSE = () -> {};

    @Inject
    PostRoom postRoom;

    @Inject
    Topics topics;

    @Inject
    Database database;

    @Test
    void anEventLeavesOnlyIfItsTransactionCommits() {
        var undone = AgencyId.next();
        var done = AgencyId.next();
        assertThatThrownBy(() -> postRoom.send(state(undone, 1), () -> {
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        postRoom.send(state(done, 1), NOTHING_ELSE);

        await().untilAsserted(() -> assertThat(of(done)).hasSize(1));
        assertThat(of(undone)).isEmpty();
        assertThat(auditedChanges(undone)).isZero();
        assertThat(auditedChanges(done)).isEqualTo(1);
    }

    @Test
    void nothingIsPublishedOutsideATransaction() {
        var agency = AgencyId.next();
        assertThatThrownBy(() -> postRoom.sendWithoutTransaction(state(agency, 1)))
                .hasRootCauseInstanceOf(TransactionRequiredException.class);
        assertThat(of(agency)).isEmpty();
    }

    @Test
    void aBurstFromManyThreadsArrivesWholeAndInTheOrderOfEachKey() {
        var agencies = Stream.generate(AgencyId::next).limit(20).toList();
        try (var threads = Executors.newFixedThreadPool(agencies.size())) {
            agencies.forEach(agency -> threads.execute(() -> IntStream.rangeClosed(1, 50)
                    .forEach(version -> postRoom.send(state(agency, version), NOTHING_ELSE))));
        }
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(agencies)
                        .allSatisfy(agency -> assertThat(versions(agency))
                                .containsExactlyElementsOf(
                                        IntStream.rangeClosed(1, 50).boxed().toList())));
        await().untilAsserted(() ->
                assertThat(database.count("select count(*) from outbox")).isZero());
    }

    @Test
    void aTransactionThatCommitsLateIsNotPassedOver() throws Exception {
        var late = AgencyId.next();
        var early = AgencyId.next();
        var written = new CyclicBarrier(2);
        var mayCommit = new CyclicBarrier(2);
        try (var thread = Executors.newSingleThreadExecutor()) {
            thread.execute(() -> postRoom.send(state(late, 1), () -> {
                meet(written);
                meet(mayCommit);
            }));
            meet(written);
            postRoom.send(state(early, 1), NOTHING_ELSE);
            await().untilAsserted(() -> assertThat(of(early)).hasSize(1));
            assertThat(of(late)).isEmpty();
            meet(mayCommit);
        }
        await().untilAsserted(() -> assertThat(of(late)).hasSize(1));
    }

    @Test
    void anEventIsACloudEventThatSaysWhereItCameFrom() {
        var recipient = ChildId.next();
        var correlation = UUID.randomUUID().toString();
        var before = Instant.now();
        String id = packer().header("X-Correlation-ID", correlation)
                .body(parcel(label(), recipient))
                .post("/v1/parcels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        await().untilAsserted(
                        () -> assertThat(sent(recipient.value().toString())).hasSize(1));
        var event = sent(recipient.value().toString()).getFirst();
        assertThat(event.topic()).isEqualTo("holdfast.referrals.v1");
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/referral-service")
                .containsEntry("ce_type", ReferralReceived.class.getSimpleName())
                .containsEntry("ce_subject", id)
                .containsEntry("ce_correlationid", correlation)
                .containsEntry("ce_datacontenttype", "application/json")
                .containsEntry("content-type", "application/json")
                .doesNotContainKeys("ce_causationid", "ce_imported");
        assertThat(UUID.fromString(event.headers().get("ce_id")).version()).isEqualTo(7);
        assertThat(Instant.parse(event.headers().get("ce_time"))).isAfter(before);
        assertThat(Instant.parse(event.headers().get("ce_recordedat"))).isAfter(before);
        assertThat(event.payload()).contains("\"type\":\"ReferralReceived\"").doesNotContain("\"key\"", "\"topic\"");
    }

    @Test
    void withoutKafkaChangesAreAcceptedAndTheirEventsFollow() {
        var before = ChildId.next();
        var meanwhile = ChildId.next();
        var after = ChildId.next();
        accept(before);
        await().untilAsserted(() -> assertThat(received(before)).hasSize(1));

        BackingServices.withoutKafka(() -> {
            accept(meanwhile);
            accept(meanwhile);
            assertThat(database.count("select count(*) from outbox")).isEqualTo(2);
        });
        accept(after);

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(received(after)).hasSize(1);
            assertThat(received(meanwhile)).hasSize(2);
        });
        await().untilAsserted(() ->
                assertThat(database.count("select count(*) from outbox")).isZero());
    }

    private static void accept(ChildId recipient) {
        packer().body(parcel(label(), recipient)).post("/v1/parcels").then().statusCode(201);
    }

    private List<ReferralReceived> received(ChildId recipient) {
        return topics.published(ReferralReceived.class).stream()
                .filter(received -> received.childId().equals(recipient))
                .toList();
    }

    private List<Sent> sent(String key) {
        return topics.sent().stream().filter(event -> event.key().equals(key)).toList();
    }

    private List<AgencyState> of(AgencyId agency) {
        return topics.published(AgencyState.class).stream()
                .filter(state -> state.agencyId().equals(agency))
                .toList();
    }

    private List<Integer> versions(AgencyId agency) {
        return of(agency).stream().map(AgencyState::version).toList();
    }

    private long auditedChanges(AgencyId agency) {
        return database.count("select count(*) from audit_entry where outcome = 'CHANGED' and '%s' = any (record_ids)"
                .formatted(agency.value()));
    }

    private static AgencyState state(AgencyId agency, int version) {
        return new AgencyState(
                agency, "Post office", "2A", null, null, null, null, Instant.parse("2026-11-20T09:30:00Z"), version);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

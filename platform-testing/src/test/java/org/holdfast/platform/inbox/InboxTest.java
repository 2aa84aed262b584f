package org.holdfast.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.example.Surroundings.staff;
import static org.holdfast.platform.testing.Api.as;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.contracts.WorkforceEvent.TeamOpened;
import org.holdfast.example.Database;
import org.holdfast.example.parcel.Depots;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.testing.Topics.Sent;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    private static final String TOPIC = WorkforceEvent.TOPIC;
    private static final Instant MORNING = Instant.parse("2026-11-20T09:30:00Z");
    private static final WorkerId OPERATOR = WorkerId.next();

    private static final String WHY = "The depot was never there";

    private final TeamId depot = TeamId.next();

    @Inject
    Topics topics;

    @Inject
    Depots depots;

    @Inject
    Inbox inbox;

    @Inject
    MeterRegistry meters;

    @Inject
    Database database;

    @Test
    void anEventThatIsDeliveredTwiceHasOneEffect() {
        topics.deliverTwice(event(depot, 1));
        topics.deliver(event(depot, 2));
        await().untilAsserted(() -> assertThat(depots.arrivals(depot)).containsExactly(1, 2));
    }

    @Test
    void whatTellsOfThePastIsKeptAndNobodyIsCalledForIt() {
        var other = TeamId.next();
        topics.deliverHistory(event(depot, 1));
        topics.deliver(event(other, 1));
        await().untilAsserted(() -> assertThat(depots.arrivals(depot)).containsExactly(1));
        await().untilAsserted(() -> assertThat(depots.hasRung(other)).isTrue());
        assertThat(depots.hasRung(depot)).isFalse();
        topics.deliver(event(depot, 2));
        await().untilAsserted(() -> assertThat(depots.hasRung(depot)).isTrue());
    }

    @Test
    void anEventThatComesTwiceInOneBatchHasOneEffect() {
        var id = UUID.randomUUID();
        inbox.receive(batch(record(depot, id, 1), record(depot, id, 1), record(depot, UUID.randomUUID(), 2)));
        assertThat(depots.arrivals(depot)).containsExactly(1, 2);
    }

    @Test
    void aTypeThatThisVersionDoesNotKnowIsSkippedAndCounted() {
        var skipped = meters.counter("holdfast.events.skipped", "topic", TOPIC);
        var before = skipped.count();
        topics.deliver(TOPIC, depot.value().toString(), "TeamPainted", "{\"type\":\"TeamPainted\"}", UUID.randomUUID());
        topics.deliver(event(depot, 2));
        await().untilAsserted(() -> assertThat(depots.arrivals(depot)).containsExactly(2));
        assertThat(skipped.count()).isEqualTo(before + 1);
        assertThat(parked(depot)).isZero();
    }

    @Test
    void anEventThatCannotBeHandledParksItsKeyAndOthersGoOn() {
        var other = TeamId.next();
        depots.shut(depot);
        topics.deliver(event(depot, 1));
        topics.deliver(event(depot, 2));
        topics.deliver(event(other, 1));

        await().untilAsserted(() -> assertThat(parked(depot)).isEqualTo(2));
        depots.open(depot);
        topics.deliver(event(depot, 3));
        topics.deliver(event(other, 2));

        await().untilAsserted(() -> assertThat(depots.arrivals(other)).containsExactly(1, 2));
        await().untilAsserted(() -> assertThat(parked(depot)).isEqualTo(3));
        assertThat(depots.arrivals(depot)).isEmpty();
    }

    @Test
    void parkedEventsAreReplayedInTheirOrderOnceTheFaultIsMended() {
        var first = park(depot, 1, 2, 3);
        var request = UUID.randomUUID().toString();
        as(OPERATOR, Roles.OPERATOR)
                .header("X-Request-ID", request)
                .post("/v1/parked-events/{id}/replay", first)
                .then()
                .statusCode(500)
                .header("X-Request-ID", equalTo(request))
                .body("requestId", equalTo(request));
        assertThat(parked(depot)).isEqualTo(3);
        assertThat(depots.arrivals(depot)).isEmpty();

        depots.open(depot);
        replay(first).statusCode(200).body("handled", equalTo(3));
        assertThat(depots.arrivals(depot)).containsExactly(1, 2, 3);
        assertThat(parked(depot)).isZero();
        topics.deliver(event(depot, 4));
        await().untilAsserted(() -> assertThat(depots.arrivals(depot)).containsExactly(1, 2, 3, 4));
    }

    @Test
    void aParkedEventThatIsDroppedLetsThoseBehindItGoOn() {
        var first = park(depot, 1, 2);
        drop(first).statusCode(200);
        depots.open(depot);
        replay(parkedIds(depot).getFirst()).statusCode(200).body("handled", equalTo(1));
        assertThat(depots.arrivals(depot)).containsExactly(2);
        replay(first).statusCode(404);
    }

    @Test
    void whoDroppedAnEventAndWhyStaysOnRecord() {
        var first = park(depot, 1);
        as(OPERATOR, Roles.OPERATOR)
                .body(Map.of("decision", "DROP"))
                .post("/v1/parked-events/{id}/drop", first)
                .then()
                .statusCode(422);
        drop(first).statusCode(200);

        List<Map<String, Object>> dropped = as(WorkerId.next(), Roles.AUDITOR)
                .get("/v1/dropped-events?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(dropped)
                .filteredOn(item -> item.get("eventId").equals(first.toString()))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("reason", WHY)
                        .containsEntry("droppedBy", OPERATOR.value().toString())
                        .containsEntry("topic", TOPIC));
        as(OPERATOR, Roles.WORKFORCE).get("/v1/dropped-events").then().statusCode(403);
    }

    @Test
    void aDroppedEventStaysDroppedWhenItIsDeliveredAgain() {
        var id = UUID.randomUUID();
        depots.shut(depot);
        inbox.receive(batch(record(depot, id, 1)));
        drop(id).statusCode(200);
        depots.open(depot);
        inbox.receive(batch(record(depot, id, 1), record(depot, UUID.randomUUID(), 2)));
        assertThat(depots.arrivals(depot)).containsExactly(2);
    }

    @Test
    void anEventThatWasReplayedAndIsDeliveredAgainHasOneEffect() {
        var id = UUID.randomUUID();
        depots.shut(depot);
        inbox.receive(batch(record(depot, id, 1)));
        depots.open(depot);
        replay(id).statusCode(200);
        inbox.receive(batch(record(depot, id, 1)));
        assertThat(depots.arrivals(depot)).containsExactly(1);
    }

    @Test
    void whatIsParkedIsCopiedToTheDeadLettersWithItsHeadersAndReason() {
        var first = park(depot, 1, 2);
        await().untilAsserted(() -> assertThat(deadLetters(depot)).hasSize(2));
        var copy = deadLetters(depot).getFirst();
        assertThat(copy.topic()).isEqualTo("holdfast.workforce.v1.dlq");
        assertThat(copy.type()).isEqualTo("TeamOpened");
        assertThat(copy.payload()).contains("\"version\":1");
        assertThat(copy.headers())
                .containsEntry("ce_id", first.toString())
                .containsEntry("ce_source", "/test")
                .containsEntry("ce_deadletterof", "referral-service")
                .containsEntry("ce_deadletterreason", IllegalStateException.class.getName());
    }

    @Test
    void whatIsParkedIsListedWithoutItsContent() {
        var first = park(depot, 1);
        var listed = as(OPERATOR, Roles.OPERATOR)
                .get("/v1/parked-events?limit=200")
                .then()
                .statusCode(200)
                .extract();
        List<Map<String, Object>> items = listed.path("items");
        assertThat(items)
                .filteredOn(item -> item.get("eventId").equals(first.toString()))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsOnlyKeys("eventId", "topic", "key", "type", "reason", "parkedAt")
                        .containsEntry("key", depot.value().toString())
                        .containsEntry("type", "TeamOpened"));
        as(OPERATOR, Roles.WORKFORCE).get("/v1/parked-events").then().statusCode(403);
    }

    @Test
    void jsonThatCannotBeReadIsParked() {
        var id = UUID.randomUUID();
        topics.deliver(TOPIC, depot.value().toString(), "TeamOpened", "{\"teamId\": ", id);
        await().untilAsserted(() -> assertThat(parkedIds(depot)).containsExactly(id));
        await().untilAsserted(() -> assertThat(deadLetters(depot)).hasSize(1));
    }

    @Test
    void inABatchWithOneBadEventTheRestIsHandled() {
        var bad = TeamId.next();
        depots.shut(bad);
        var records = new ArrayList<ConsumerRecord<String, String>>();
        var good = new ArrayList<TeamId>();
        for (var version = 1; version <= 20; version++) {
            good.add(TeamId.next());
            records.add(record(good.getLast(), UUID.randomUUID(), version));
            if (version % 5 == 0) {
                records.add(record(bad, UUID.randomUUID(), version));
            }
        }
        inbox.receive(batch(records));
        assertThat(good).allSatisfy(each -> assertThat(depots.arrivals(each)).hasSize(1));
        assertThat(depots.arrivals(bad)).isEmpty();
        assertThat(parked(bad)).isEqualTo(4);
    }

    @Test
    void aBatchGoesFromKeyToKeyInTheSameOrderAsTheBatchOfEveryOtherTopic() {
        var keys = Stream.of(TeamId.next(), TeamId.next())
                .sorted(Comparator.comparing(each -> each.value().toString()))
                .toList();
        var first = keys.getFirst();
        var second = keys.getLast();

        inbox.receive(batch(
                record(second, UUID.randomUUID(), 1),
                record(first, UUID.randomUUID(), 2),
                record(second, UUID.randomUUID(), 3),
                record(first, UUID.randomUUID(), 4)));

        assertThat(depots.arrivals(first, second)).containsExactly(2, 4, 1, 3);
    }

    @Test
    void whatIsNoEventOfOursIsSkipped() {
        var noId = new ConsumerRecord<>(TOPIC, 0, 0L, depot.value().toString(), "{}");
        noId.headers().add("ce_type", "TeamOpened".getBytes(StandardCharsets.UTF_8));
        var tombstone =
                new ConsumerRecord<String, String>(TOPIC, 0, 0L, depot.value().toString(), null);
        tombstone.headers().add("ce_type", "TeamOpened".getBytes(StandardCharsets.UTF_8));
        inbox.receive(batch(
                new ConsumerRecord<>(TOPIC, 0, 0L, null, "{}"), noId, tombstone, record(depot, UUID.randomUUID(), 5)));
        assertThat(depots.arrivals(depot)).containsExactly(5);
        assertThat(parked(depot)).isZero();
    }

    @Test
    void stateThatIsOlderThanWhatIsKnownIsIgnored() {
        var worker = WorkerId.next();
        var now = WorkerId.next();
        topics.deliver(staff(worker, now, 2));
        topics.deliver(staff(worker, WorkerId.next(), 1));
        topics.deliver(staff(worker, WorkerId.next(), 2));
        var marker = WorkerId.next();
        topics.deliver(staff(marker, now, 1));
        await().until(() -> supervised(marker, now));
        assertThat(supervised(worker, now)).isTrue();
    }

    private UUID park(TeamId key, int... versions) {
        depots.shut(key);
        for (var version : versions) {
            inbox.receive(batch(record(key, UUID.randomUUID(), version)));
        }
        return parkedIds(key).getFirst();
    }

    private static ValidatableResponse replay(UUID event) {
        return as(OPERATOR, Roles.OPERATOR)
                .post("/v1/parked-events/{id}/replay", event)
                .then();
    }

    private static ValidatableResponse drop(UUID event) {
        return as(OPERATOR, Roles.OPERATOR)
                .body(Map.of("decision", "DROP", "reason", WHY))
                .post("/v1/parked-events/{id}/drop", event)
                .then();
    }

    private List<UUID> parkedIds(TeamId key) {
        List<Map<String, Object>> items = as(OPERATOR, Roles.OPERATOR)
                .get("/v1/parked-events?limit=200")
                .then()
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> item.get("key").equals(key.value().toString()))
                .map(item -> UUID.fromString((String) item.get("eventId")))
                .toList();
    }

    private long parked(TeamId key) {
        return database.count("select count(*) from parked_event where key = '%s'".formatted(key.value()));
    }

    private List<Sent> deadLetters(TeamId key) {
        return topics.sent().stream()
                .filter(event -> event.key().equals(key.value().toString())
                        && event.topic().endsWith(".dlq"))
                .toList();
    }

    private boolean supervised(WorkerId worker, WorkerId by) {
        return database.count("select count(*) from circle_worker where worker_id = '%s' and supervisor_id = '%s'"
                        .formatted(worker.value(), by.value()))
                == 1;
    }

    private static TeamOpened event(TeamId key, int version) {
        return new TeamOpened(key, MORNING, version);
    }

    private static ConsumerRecord<String, String> record(TeamId key, UUID id, int version) {
        var payload = "{\"type\":\"TeamOpened\",\"teamId\":\"%s\",\"occurredAt\":\"%s\",\"version\":%d}"
                .formatted(key.value(), MORNING, version);
        var message = new ConsumerRecord<>(TOPIC, 0, 0L, key.value().toString(), payload);
        Map.of("ce_id", id.toString(), "ce_type", "TeamOpened", "ce_source", "/test")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    @SafeVarargs
    private static ConsumerRecords<String, String> batch(ConsumerRecord<String, String>... records) {
        return batch(List.of(records));
    }

    private static ConsumerRecords<String, String> batch(List<ConsumerRecord<String, String>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of());
    }
}

package org.holdfast.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.example.parcel.Parcelling.label;
import static org.holdfast.example.parcel.Parcelling.packed;
import static org.holdfast.example.parcel.Parcelling.parcel;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asProgram;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;
import static org.holdfast.platform.testing.History.migration;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.example.Database;
import org.holdfast.example.parcel.Parcelling;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.testing.Topics.Sent;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

    private static final String SPRING = "2024-03-04T10:15:00Z";
    private static final String SUMMER = "2024-07-01T08:00:00Z";

    @Inject
    Topics topics;

    @Inject
    Database database;

    @Test
    void historyComesInWithItsDates() {
        var recipient = ChildId.next();
        var id = UUID.randomUUID();
        var packed = entry("PARCEL", SPRING).with("id", id.toString()).with("data", parcel(label(), recipient));
        var left = entry("DISPATCH", SUMMER).with("about", id.toString());

        assertThat(bringIn(packed, left)).extracting(Result::outcome).containsExactly("CREATED", "CREATED");

        assertThat(database.count(
                        "select count(*) from parcel where id = '%s' and packed_at = '%s' and status = 'DISPATCHED'"
                                .formatted(id, SPRING)))
                .isEqualTo(1);
        await().untilAsserted(() -> assertThat(about(recipient)).hasSize(2));
        assertThat(about(recipient)).extracting(Sent::type).containsExactly("ReferralReceived", "ReferralClosed");
        assertThat(about(recipient).getFirst().payload()).contains("\"occurredAt\":\"" + SPRING);
        assertThat(about(recipient).getFirst().headers())
                .containsEntry("ce_time", SPRING)
                .containsEntry("ce_recordedat", SPRING)
                .containsEntry("ce_imported", "true");
        assertThat(about(recipient).getLast().headers()).containsEntry("ce_recordedat", SUMMER);
    }

    @Test
    void whoBroughtItInAndWhenIsOnTheAuditTrail() {
        var before = Instant.now();
        var result = bringIn(packedIn(SPRING)).getFirst();
        var auditor = WorkerId.next();
        var trail = as(auditor, Roles.AUDITOR)
                .get("/v1/audit?recordId=" + result.id())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].client", equalTo("migration"))
                .body("items[0].reason", equalTo("IMPORTED"))
                .extract();
        assertThat(Instant.parse(trail.<String>path("items[0].at"))).isAfter(before.minusSeconds(1));
    }

    @Test
    void todaysWorkIsNoHistory() {
        var recipient = ChildId.next();
        var id = packed(recipient);
        await().untilAsserted(() -> assertThat(about(recipient)).hasSize(1));
        assertThat(about(recipient).getFirst().headers()).doesNotContainKey("ce_imported");
        assertThat(database.count(
                        "select count(*) from audit_entry where reason = 'IMPORTED' and '%s' = any (record_ids)"
                                .formatted(id)))
                .isZero();
    }

    @Test
    void theSameLineAgainIsThereAlready() {
        var line = packedIn(SPRING);
        var first = bringIn(line).getFirst();
        var again = bringIn(backwards(line)).getFirst();
        assertThat(again.outcome()).isEqualTo("THERE_ALREADY");
        assertThat(again.id()).isEqualTo(first.id());
        var twice = packedIn(SPRING);
        assertThat(bringIn(twice, twice)).extracting(Result::outcome).containsExactly("CREATED", "THERE_ALREADY");
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        var line = packedIn(SPRING);
        assertThat(bringIn(line)).extracting(Result::outcome).containsExactly("CREATED");
        var changed = bringIn(line.with("recordedAt", SUMMER)).getFirst();
        assertThat(changed.outcome()).isEqualTo("REFUSED");
        assertThat(changed.code()).isEqualTo("line-changed");
        assertThat(changed.pointers()).containsExactly("#/key");
    }

    @Test
    void aRefusedLineLeavesNothingBehindAndTheOthersGoOn() {
        var heavy = packedIn(SPRING).with("data", Parcelling.parcelWith("weight", 31));
        var results = bringIn(packedIn(SPRING), heavy, packedIn(SPRING));
        assertThat(results).extracting(Result::outcome).containsExactly("CREATED", "REFUSED", "CREATED");
        assertThat(results.get(1).code()).isEqualTo("too-heavy");
        assertThat(results.get(1).json().path("key").asText()).isEqualTo(heavy.key());

        var mended = heavy.with("data", Parcelling.parcelWith("weight", 30));
        assertThat(bringIn(mended)).extracting(Result::outcome).containsExactly("CREATED");
    }

    @Test
    void aLineThatIsWrongInItselfIsRefusedWithPointers() {
        var line = packedIn(SPRING);
        var results = bringIn(
                line.with("data", Map.of("label", "", "weight", 0)),
                line.with("data", List.of()),
                line.with("type", "BALLOON"),
                line.with("recordedat", SPRING),
                line.with("recordedAt", Instant.now().plusSeconds(3600).toString()),
                line.with("key", " "),
                line.with("id", "4711"),
                entry("DISPATCH", SUMMER),
                entry("DISPATCH", SUMMER).with("about", UUID.randomUUID().toString()));
        assertThat(results).extracting(Result::outcome).containsOnly("REFUSED");
        assertThat(results)
                .extracting(result -> result.code() + " " + result.pointers())
                .containsExactly(
                        "invalid [#/data/label, #/data/recipient, #/data/weight]",
                        "unreadable [#/data]",
                        "unknown-line-type [#/type]",
                        "invalid [#/recordedat]",
                        "invalid [#/recordedAt]",
                        "invalid [#/key]",
                        "invalid [#/id]",
                        "line-incomplete [#/about]",
                        "not-found []");
        assertThat(results)
                .extracting(result -> result.json().path("line").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9).boxed().toList());
    }

    @Test
    void whatIsNoLineIsRefusedAndTheOthersGoOn() {
        var good = packedIn(SPRING);
        var file = Stream.of("{", "null", "[]", "\"text\"", "{} {}", "[".repeat(2_000), "x".repeat(1_000_001), "", good)
                .map(Object::toString)
                .toList();
        var results = bringIn(String.join("\r\n", file));
        assertThat(results)
                .extracting(Result::code)
                .containsExactly(
                        "unreadable",
                        "bad-request",
                        "bad-request",
                        "bad-request",
                        "unreadable",
                        "unreadable",
                        "line-too-long",
                        "");
        assertThat(results.getLast().json().path("line").asInt()).isEqualTo(9);
        assertThat(results.getLast().outcome()).isEqualTo("CREATED");
    }

    /** Rules, and the validator's "in the past" among them, look at the day of the line. */
    @Test
    void aLineIsJudgedAsOfTheMomentItWasRecorded() {
        var packedTheDayAfter = Parcelling.parcelWith("packedOn", "2024-03-05");
        var results = bringIn(
                packedIn(SPRING).with("data", packedTheDayAfter),
                packedIn(SUMMER).with("data", packedTheDayAfter));
        assertThat(results).extracting(Result::outcome).containsExactly("REFUSED", "CREATED");
        assertThat(results.getFirst().pointers()).containsExactly("#/data/packedOn");
    }

    @Test
    void whatTheDatabaseForbidsIsRefusedAndTheOthersGoOn() {
        var first = packedIn(SPRING).with("id", UUID.randomUUID().toString());
        var results = bringIn(
                first,
                packedIn(SPRING).with("id", first.fields().get("id")),
                packedIn(SPRING).with("data", first.fields().get("data")),
                packedIn(SPRING).with("data", Parcelling.parcelWith("weight", 13)),
                packedIn(SPRING));
        assertThat(results)
                .extracting(Result::code)
                .containsExactly("", "id-taken", "changed-meanwhile", "unexpected", "");
    }

    @Test
    void aRecordThatSomebodyIsAtWorkOnIsReadAgain() throws SQLException {
        var id = UUID.randomUUID();
        assertThat(bringIn(packedIn(SPRING).with("id", id.toString()))).hasSize(1);
        try (var somebody = database.asOwner();
                var work = somebody.createStatement()) {
            somebody.setAutoCommit(false);
            work.execute("update parcel set version = version + 1 where id = '%s'".formatted(id));
            var line = CompletableFuture.supplyAsync(
                    () -> bringIn(entry("DISPATCH", SUMMER).with("about", id.toString())));
            await().until(() -> database.count("select count(*) from pg_locks where not granted") > 0);
            somebody.commit();
            assertThat(line.join()).extracting(Result::outcome).containsExactly("CREATED");
        }
    }

    @Test
    void twoWhoBringInTheSameFileAtOnceBringItInOnce() {
        var file = String.join(
                "\n",
                Stream.generate(() -> packedIn(SPRING).toString()).limit(300).toList());
        var other = CompletableFuture.supplyAsync(() -> bringIn(file));
        var results =
                Stream.concat(bringIn(file).stream(), other.join().stream()).toList();
        assertThat(results).extracting(Result::outcome).doesNotContain("REFUSED");
        assertThat(results)
                .filteredOn(result -> result.outcome().equals("CREATED"))
                .hasSize(300);
        assertThat(results.stream().map(Result::id).distinct()).hasSize(300);
    }

    @Test
    void whatCameInIsCountedByType() {
        var before = parcelsBroughtIn();
        assertThat(bringIn(packedIn("2001-01-01T00:00:00Z"), packedIn(SPRING))).hasSize(2);
        assertThat(parcelsBroughtIn()).isEqualTo(before + 2);
        migration()
                .get("/v1/imports")
                .then()
                .statusCode(200)
                .body("items.find { it.type == 'PARCEL' }.recordedFrom", equalTo("2001-01-01T00:00:00Z"));
    }

    @Test
    void onlyTheMigrationBringsHistoryIn() {
        var line = packedIn(SPRING).toString();
        History.as(anonymous()).body(line).post("/v1/imports").then().statusCode(401);
        History.as(asProgram("payroll", Roles.WORKFORCE))
                .body(line)
                .post("/v1/imports")
                .then()
                .statusCode(403);
        asProgram("payroll", Roles.OPERATOR).get("/v1/imports").then().statusCode(403);
        asProgram("migration", Roles.MIGRATION)
                .contentType(ContentType.JSON)
                .body(line)
                .post("/v1/imports")
                .then()
                .statusCode(415);
        assertThat(bringIn("")).isEmpty();
    }

    private int parcelsBroughtIn() {
        Integer lines = migration()
                .get("/v1/imports")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.type == 'PARCEL' }.lines");
        return lines == null ? 0 : lines;
    }

    private List<Sent> about(ChildId recipient) {
        return topics.sent().stream()
                .filter(record -> recipient.value().toString().equals(record.key()))
                .toList();
    }

    private static Entry packedIn(String season) {
        return entry("PARCEL", season).with("data", parcel(label()));
    }

    private static Entry backwards(Entry entry) {
        var fields = new LinkedHashMap<String, Object>();
        List.copyOf(entry.fields().entrySet())
                .reversed()
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return new Entry(fields);
    }
}

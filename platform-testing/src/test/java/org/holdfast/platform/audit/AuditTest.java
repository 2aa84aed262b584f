package org.holdfast.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.holdfast.example.parcel.Parcelling.PACKER;
import static org.holdfast.example.parcel.Parcelling.packed;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.example.Database;
import org.holdfast.example.Surroundings;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {

    private static final WorkerId AUDITOR = WorkerId.next();
    private static final Duration A_FEW_SEALS = Duration.ofSeconds(60);

    private final ChildId recipient = ChildId.next();
    private final WorkerId involved = WorkerId.next();
    private String parcel;

    @Inject
    Surroundings surroundings;

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @BeforeEach
    void setUp() {
        parcel = packed(recipient);
        surroundings.involve(recipient, involved);
    }

    @Test
    void aChangeIsOnTheTrailWithWhoMadeIt() {
        assertThat(trail())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("outcome", "CHANGED")
                        .containsEntry("action", "ReferralReceived")
                        .containsEntry("actor", PACKER.value().toString())
                        .containsEntry("client", "swagger-ui")
                        .containsEntry("recordIds", List.of(parcel))
                        .containsEntry("childIds", List.of(recipient.value().toString())));
    }

    @Test
    void aReadIsOnTheTrailWithItsReason() {
        var request = UUID.randomUUID().toString();
        as(involved, Roles.SOCIAL_WORKER)
                .header("X-Request-ID", request)
                .get("/v1/deliveries/{id}", parcel)
                .then()
                .statusCode(200);
        assertThat(trail().getFirst())
                .containsEntry("outcome", "READ")
                .containsEntry("action", "DeliveryResource.delivery")
                .containsEntry("recordType", "delivery")
                .containsEntry("reason", "INVOLVED")
                .containsEntry("actor", involved.value().toString())
                .containsEntry("requestId", request);
    }

    @Test
    void aRefusedReadIsOnTheTrail() {
        var stranger = WorkerId.next();
        as(stranger, Roles.SOCIAL_WORKER)
                .get("/v1/deliveries/{id}", parcel)
                .then()
                .statusCode(404);
        assertThat(trail().getFirst())
                .containsEntry("outcome", "REFUSED")
                .containsEntry("actor", stranger.value().toString())
                .containsEntry("reason", "");
    }

    @Test
    void aListIsOneEntryWithAllItShowed() {
        var second = packed(recipient);
        as(involved, Roles.SOCIAL_WORKER)
                .get("/v1/deliveries?to=" + recipient.value())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
        var entry = trail().getFirst();
        assertThat(entry).containsEntry("outcome", "READ").containsEntry("reason", "LISTED");
        assertThat(entry.get("recordIds")).asInstanceOf(list(String.class)).containsExactlyInAnyOrder(parcel, second);
    }

    @Test
    void whatWasNotDoneIsNotOnTheTrail() {
        packer().header("If-Match", "\"9\"")
                .post("/v1/parcels/{id}/dispatch", parcel)
                .then()
                .statusCode(412);
        assertThat(trail()).hasSize(1);
    }

    @Test
    void theTrailIsReadByAuditorsFromTheNewestAndByPart() {
        as(involved, Roles.SOCIAL_WORKER).get("/v1/audit").then().statusCode(403);
        assertThat(entries("?limit=1")).hasSize(1);
        assertThat(entries("?actor=" + involved.value())).isEmpty();
        assertThat(entries("?recordId=" + parcel)).hasSize(1);
        assertThat(entries("?childId=%s&from=%s"
                        .formatted(recipient.value(), Instant.now().plusSeconds(60))))
                .isEmpty();
        as(AUDITOR, Roles.AUDITOR)
                .get("/v1/audit?from=yesterday")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-parameter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger all",
                "update audit_seal set entries = 0",
                "delete from audit_seal",
                "truncate audit_seal",
                "drop table audit_seal"
            })
    void theServiceItselfCannotRewriteTheTrail(String rewriting) throws SQLException {
        try (var connection = database.asService();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(rewriting))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void aTrailThatNobodyTouchedIsWhole() {
        awaitSeals();
        var verification = verification();
        assertThat(verification.getBoolean("whole")).isTrue();
        assertThat(verification.getLong("entries")).isPositive();
        assertThat(verification.getString("firstBroken")).isNull();
    }

    @Test
    void aChangedEntryIsFound() {
        awaitSeals();
        var actor = "where '%s' = any (record_ids)".formatted(parcel);
        database.executeAsOwner("update audit_entry set actor = 'somebody else' " + actor);
        try {
            var verification = verification();
            assertThat(verification.getBoolean("whole")).isFalse();
            assertThat(verification.getLong("firstBroken")).isPositive();
        } finally {
            database.executeAsOwner("update audit_entry set actor = '%s' %s".formatted(PACKER.value(), actor));
        }
        assertThat(verification().getBoolean("whole")).isTrue();
    }

    @Test
    void aRemovedEntryIsFound() {
        awaitSeals();
        var entry = "where '%s' = any (record_ids)".formatted(parcel);
        database.executeAsOwner("create table kept_aside as select * from audit_entry " + entry);
        database.executeAsOwner("delete from audit_entry " + entry);
        try {
            assertThat(verification().getBoolean("whole")).isFalse();
        } finally {
            database.executeAsOwner("insert into audit_entry overriding system value select * from kept_aside");
            database.executeAsOwner("drop table kept_aside");
        }
        assertThat(verification().getBoolean("whole")).isTrue();
    }

    @Test
    void aRemovedSealIsFound() {
        awaitSeals();
        packed(recipient);
        awaitSeals();
        database.executeAsOwner("create table kept_aside as select * from audit_seal where number = 1");
        database.executeAsOwner("delete from audit_seal where number = 1");
        try {
            assertThat(verification().getBoolean("whole")).isFalse();
        } finally {
            database.executeAsOwner("insert into audit_seal select * from kept_aside");
            database.executeAsOwner("drop table kept_aside");
        }
        assertThat(verification().getBoolean("whole")).isTrue();
    }

    /** The oldest transaction holds the seal back until all of them are there. */
    @Test
    void aTrailThatGrewForLongWithoutASealIsSealedInParts() throws SQLException {
        awaitSeals();
        try (var oldest = database.asOwner();
                var statement = oldest.createStatement()) {
            oldest.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            for (var part = 0; part < 3; part++) {
                database.executeAsOwner("""
                        insert into audit_entry (at, actor, client, action, outcome, record_type, record_ids, child_ids, reason,
                                                 request_id, correlation_id)
                        select now(), 'many', 'many', 'many', 'READ', 'many', '{}', '{}', '', '', ''
                        from generate_series(1, 20000)
                        """);
            }
            oldest.rollback();
        }
        awaitSeals();

        assertThat(database.count("select max(entries) from audit_seal")).isBetween(20_000L, 39_999L);
        assertThat(verification().getBoolean("whole")).isTrue();
    }

    @Test
    void nothingIsShownThatCannotBeWrittenOnTheTrail() {
        database.executeAsOwner("revoke insert on audit_entry from \"%s\"".formatted(database.serviceRole()));
        try {
            var answer = as(involved, Roles.SOCIAL_WORKER)
                    .get("/v1/deliveries/{id}", parcel)
                    .then()
                    .body(not(containsString(recipient.value().toString())));
            assertThat(answer.extract().statusCode()).isIn(500, 503);
            as(involved, Roles.SOCIAL_WORKER)
                    .get("/v1/deliveries?to=" + recipient.value())
                    .then()
                    .body(not(containsString(parcel)));
        } finally {
            database.executeAsOwner("grant insert on audit_entry to \"%s\"".formatted(database.serviceRole()));
        }
        as(involved, Roles.SOCIAL_WORKER)
                .get("/v1/deliveries/{id}", parcel)
                .then()
                .statusCode(200);
    }

    @Test
    void whereTheTrailHasNoRoomARefusedReadIsToldToComeBack() {
        database.executeAsOwner("""
                create function no_room() returns trigger language plpgsql as $$
                begin raise exception 'no room' using errcode = 'disk_full'; end $$;
                create trigger no_room before insert on audit_entry for each statement execute function no_room()
                """);
        try {
            as(WorkerId.next(), Roles.SOCIAL_WORKER)
                    .get("/v1/deliveries/{id}", parcel)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .contentType("application/problem+json")
                    .body("code", equalTo("unavailable"));
        } finally {
            database.executeAsOwner("drop trigger no_room on audit_entry; drop function no_room");
        }
    }

    @Test
    void moreMayLookAtOnceThanThereAreConnections() {
        var stranger = WorkerId.next();
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = IntStream.range(0, 3 * connections)
                    .mapToObj(number ->
                            atOnce.submit(() -> as(number % 2 == 0 ? involved : stranger, Roles.SOCIAL_WORKER)
                                    .get("/v1/deliveries/{id}", parcel)
                                    .statusCode()))
                    .toList();
            assertThat(looks).extracting(Future::get).containsOnly(200, 404);
        }
        assertThat(entries("?limit=200&childId=" + recipient.value()))
                .as("looks, and the parcel's own arrival")
                .hasSize(3 * connections + 1);
    }

    private List<Map<String, Object>> trail() {
        return entries("?childId=" + recipient.value());
    }

    private static List<Map<String, Object>> entries(String filter) {
        return as(AUDITOR, Roles.AUDITOR)
                .get("/v1/audit" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private void awaitSeals() {
        await().atMost(A_FEW_SEALS)
                .until(() -> database.count(
                                "select count(*) from audit_entry where tx >= coalesce((select max(before_tx::text::bigint)"
                                        + " from audit_seal), 0)::text::xid8")
                        == 0);
    }

    private static JsonPath verification() {
        return as(AUDITOR, Roles.AUDITOR)
                .get("/v1/audit/seals/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

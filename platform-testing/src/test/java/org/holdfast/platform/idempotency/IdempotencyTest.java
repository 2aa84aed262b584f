package org.holdfast.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.example.parcel.Parcelling.label;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.example.parcel.Parcelling.parcel;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.WorkerId;
import org.holdfast.example.Database;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();

    @Inject
    Topics topics;

    @Inject
    Database database;

    @Test
    void theSameRequestSentTwiceHasOneEffectAndOneReceipt() {
        var parcel = parcel(label());
        var first = send(packer(), parcel).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        send(packer(), parcel)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", equalTo(first.extract().header("Location")))
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(first.extract().path("id")));
        await().untilAsserted(() -> assertThat(topics.published(ReferralReceived.class))
                .filteredOn(packed -> packed.referralId()
                        .value()
                        .toString()
                        .equals(first.extract().path("id")))
                .hasSize(1));
    }

    @Test
    void theOrderOfFieldsDoesNotMakeAnotherRequest() {
        var recipient = UUID.randomUUID();
        var label = label();
        send(packer(), "{\"label\":\"%s\",\"weight\":1,\"recipient\":\"%s\"}".formatted(label, recipient))
                .then()
                .statusCode(201);
        send(packer(), "{ \"recipient\":\"%s\", \"weight\":1, \"label\":\"%s\"}".formatted(recipient, label))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void aKeyStandsForOneRequest() {
        send(packer(), parcel(label())).then().statusCode(201);
        send(packer(), parcel(label())).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aRetryThatOvertakesItsFirstCallIsToldToWait() throws Exception {
        var parcel = parcel(label());
        CompletableFuture<Response> first;
        try (var connection = database.asOwner();
                var hold = connection.createStatement()) {
            connection.setAutoCommit(false);
            hold.execute("lock table parcel in exclusive mode");
            first = CompletableFuture.supplyAsync(() -> send(packer(), parcel));
            await().until(() ->
                    database.count("select count(*) from pg_locks where locktype = 'advisory' and objsubid = 1"
                                    + " and granted and database = (select oid from pg_database where datname = current_database())"
                                    + " and pid in (select pid from pg_locks where not granted)")
                            > 0);
            send(packer(), parcel).then().statusCode(409).body("code", equalTo("first-call-still-running"));
            connection.rollback();
        }
        assertThat(first.get().statusCode()).isEqualTo(201);
        send(packer(), parcel).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void ofManySentAtOnceOneHasAnEffect() {
        var parcel = parcel(label());
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var retry = 0; retry < 24; retry++) {
                threads.execute(
                        () -> assertThat(send(packer(), parcel).statusCode()).isIn(201, 409));
            }
        }
        assertThat(database.count("select count(*) from parcel where label = '%s'".formatted(parcel.get("label"))))
                .isEqualTo(1);
    }

    @Test
    void theKeysOfTwoCallersHaveNothingToDoWithEachOther() {
        send(packer(), parcel(label())).then().statusCode(201);
        send(as(WorkerId.next(), Roles.WORKFORCE), parcel(label()))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void theKeysOfTwoOperationsHaveNothingToDoWithEachOther() {
        send(packer(), parcel(label())).then().statusCode(201);
        packer().header("Idempotency-Key", key)
                .body(parcel(label()))
                .post("/v1/parcels/registered")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void whatWasNotDoneLeavesNoKey() {
        var parcel = parcel(label());
        parcel.put("weight", 31);
        send(packer(), parcel).then().statusCode(422).body("code", equalTo("too-heavy"));
        assertThat(keys()).isZero();
        parcel.put("weight", 30);
        send(packer(), parcel).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(keys()).isEqualTo(1);
    }

    @Test
    void whereARetryMustBeSafeAKeyIsNeeded() {
        packer().body(parcel(label()))
                .post("/v1/parcels/registered")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        packer().header("Idempotency-Key", "k".repeat(256))
                .body(parcel(label()))
                .post("/v1/parcels/registered")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void whoMayNotDoItGetsNoReceiptEither() {
        send(packer(), parcel(label())).then().statusCode(201);
        send(as(WorkerId.next(), Roles.AUDITOR), Map.of())
                .then()
                .statusCode(403)
                .body("id", not(equalTo("")));
    }

    private long keys() {
        return database.count("select count(*) from idempotency_key where key = '%s'".formatted(key));
    }

    private Response send(RequestSpecification caller, Object body) {
        return caller.header("Idempotency-Key", key).body(body).post("/v1/parcels");
    }
}

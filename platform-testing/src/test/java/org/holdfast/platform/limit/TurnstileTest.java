package org.holdfast.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.example.parcel.Parcelling.label;
import static org.holdfast.example.parcel.Parcelling.parcel;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.asProgram;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.holdfast.example.Database;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Some clients have narrow limits in the settings of these tests; each is used by one test. */
@QuarkusTest
class TurnstileTest {

    @Inject
    Database database;

    @Test
    void whoeverAsksTooOftenIsTurnedAwayAtOnceAndToldWhenToComeBack() {
        for (var asked = 1; asked <= 3; asked++) {
            read("in-a-hurry").statusCode(200).header("RateLimit", startsWith("\"requests\";r=" + (3 - asked)));
        }
        read("in-a-hurry")
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]|1\\d|20"))
                .header("RateLimit", startsWith("\"requests\";r=0;t="))
                .header("RateLimit-Policy", equalTo("\"requests\";q=3;w=60, \"writes\";q=6000;w=60"))
                .header("X-Request-ID", not(equalTo("")))
                .body("code", equalTo("too-many-requests"));
        read("at-ease").statusCode(200);
    }

    @Test
    void whatIsTurnedAwayIsNotDone() {
        var first = label();
        var second = label();
        pack("rarely-changing", first).statusCode(201);
        pack("rarely-changing", second).statusCode(429).body("code", equalTo("too-many-requests"));
        assertThat(database.count("select count(*) from parcel where label = '%s'".formatted(second)))
                .isZero();
        read("rarely-changing").statusCode(200);
    }

    @Test
    void whoeverHasTooMuchAtWorkWaitsForItsEnd() throws IOException {
        try (var slow = new Socket("localhost", RestAssured.port)) {
            slow.getOutputStream().write("""
                    POST /v1/imports HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.formatted(Tokens.ofProgram("one-at-a-time", Roles.MIGRATION))
                    .getBytes(StandardCharsets.UTF_8));
            slow.getOutputStream().flush();
            await().untilAsserted(() -> read("one-at-a-time")
                    .statusCode(429)
                    .header("Retry-After", equalTo("1"))
                    .body("detail", startsWith("Too many of your requests are at work")));
            read("at-ease").statusCode(200);
        }
        await().untilAsserted(() -> read("one-at-a-time").statusCode(200));
    }

    @Test
    void whoeverHasNotSignedInIsCountedByAddress() {
        anonymous()
                .get("/v1/parcels?from=none")
                .then()
                .statusCode(401)
                .header("RateLimit", startsWith("\"requests\";r="));
    }

    private static ValidatableResponse read(String client) {
        return asProgram(client, Roles.WORKFORCE).get("/v1/parcels?from=none").then();
    }

    private static ValidatableResponse pack(String client, String label) {
        return asProgram(client, Roles.WORKFORCE)
                .body(parcel(label))
                .post("/v1/parcels")
                .then();
    }
}

package org.holdfast.referral.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookTest {

    private final AgencyId school = AgencyId.next();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile int answer = 204;
    private HttpServer endpoint;

    @Inject
    Posting posting;

    @Inject
    MovableClock clock;

    private record Received(String id, String timestamp, String signature, String body) {}

    @BeforeEach
    void listen() throws IOException {
        endpoint = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        endpoint.createContext("/hook", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (answer > 0) {
                exchange.sendResponseHeaders(answer, -1);
                exchange.close();
            }
        });
        endpoint.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        endpoint.start();
    }

    @AfterEach
    void close() {
        endpoint.stop(0);
        clock.backToNow();
    }

    @Test
    void aPartnerIsToldOfTheDecisionInASignedMessageThatNamesNobody() throws InterruptedException {
        var subscription = subscribe();
        String secret = subscription.path("secret");
        var robin = decided();

        var message = received.poll(30, TimeUnit.SECONDS);

        assertThat(message).isNotNull();
        assertThat(message.signature())
                .isEqualTo(Signature.of(
                        List.of(secret),
                        message.id(),
                        Instant.ofEpochSecond(Long.parseLong(message.timestamp())),
                        message.body()));
        assertThat(message.body())
                .contains("referral.decided", robin.id(), "/v1/referrals/" + robin.id() + "/feedback")
                .doesNotContain("Robin", robin.childId());
        await().untilAsserted(() -> deliveries(subscription.path("id"))
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("DELIVERED"))
                .body("items[0].attempts.result", contains("ACCEPTED")));
    }

    @Test
    void aSystemThatNeverAnswersIsTriedAgainAndKeepsNobodyWaiting() throws InterruptedException {
        answer = 0;
        var subscription = subscribe();
        var _ = decided();
        String id = subscription.path("id");

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> deliveries(id)
                        .body("items[0].attempts[0].result", equalTo("NO_ANSWER"))
                        .body("items[0].status", equalTo("WAITING")));

        answer = 204;
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> deliveries(id).body("items[0].status", equalTo("DELIVERED")));
        var ids = received.stream().map(Received::id).distinct();
        assertThat(ids).hasSize(1);
    }

    @Test
    void whatWasDeliveredIsSentAgainOnDemandUnderTheSameId() throws InterruptedException {
        var subscription = subscribe();
        var _ = decided();
        var first = received.poll(30, TimeUnit.SECONDS);
        assertThat(first).isNotNull();

        asPartner(school)
                .post(
                        "/v1/feedback-subscriptions/{id}/deliveries/{delivery}/replay",
                        subscription.<String>path("id"),
                        first.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"));

        assertThat(received.poll(30, TimeUnit.SECONDS)).extracting(Received::id).isEqualTo(first.id());
    }

    @Test
    void aSystemThatIsGoneIsNoLongerTold() {
        answer = 410;
        String id = subscribe().path("id");
        var _ = decided();

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> asPartner(school)
                        .get("/v1/feedback-subscriptions/{id}", id)
                        .then()
                        .body("status", equalTo("ENDED"))
                        .body("secret", nullValue()));
        deliveries(id).body("items[0].status", equalTo("GAVE_UP"));
        asPartner(school)
                .post("/v1/feedback-subscriptions/{id}/secret-rotation", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("subscription-ended"));
    }

    @Test
    void aChangedSecretIsShownOnceAndBelongsToTheAgency() {
        var subscription = subscribe();
        String id = subscription.path("id");

        asPartner(school)
                .post("/v1/feedback-subscriptions/{id}/secret-rotation", id)
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"));
        asPartner(AgencyId.next())
                .get("/v1/feedback-subscriptions/{id}", id)
                .then()
                .statusCode(404);
        asPartner(AgencyId.next())
                .get("/v1/feedback-subscriptions/{id}/deliveries", id)
                .then()
                .statusCode(404);
        as(DANA, Roles.FRONT_DOOR).get("/v1/feedback-subscriptions").then().statusCode(403);
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        asPartner(school)
                .body(Map.of("url", "ftp://hooks.example/", "types", List.of("referral.decided")))
                .post("/v1/feedback-subscriptions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/url"));
    }

    private ExtractableResponse<Response> subscribe() {
        return asPartner(school)
                .body(Map.of(
                        "url",
                        "http://127.0.0.1:%d/hook"
                                .formatted(endpoint.getAddress().getPort()),
                        "types",
                        List.of("referral.decided")))
                .post("/v1/feedback-subscriptions")
                .then()
                .statusCode(201)
                .extract();
    }

    private Referred decided() {
        String id = once(asPartner(school))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .extract()
                .path("id");
        String childId = as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", id)
                .then()
                .extract()
                .path("children[0].childId");
        var robin = new Referred(id, childId);
        robin.authorise(robin.decide("NFA", 1).extract().path("id")).statusCode(200);
        return robin;
    }

    private ValidatableResponse deliveries(String subscription) {
        return asPartner(school)
                .get("/v1/feedback-subscriptions/{id}/deliveries", subscription)
                .then()
                .statusCode(200);
    }
}

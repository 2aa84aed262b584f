package org.holdfast.referral.webhook;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.holdfast.platform.persistence.Sealing;
import org.jspecify.annotations.Nullable;

/** Sends what is due, several side by side, so that a system that never answers keeps nobody else waiting. */
@ApplicationScoped
class Posting {

    private static final int AT_A_TIME = 20;
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int GONE = 410;

    private final Deliveries deliveries;
    private final Subscriptions subscriptions;
    private final Addresses addresses;
    private final Sealing sealing;
    private final Duration toAnswer;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Posting(
            Deliveries deliveries,
            Subscriptions subscriptions,
            Addresses addresses,
            Sealing sealing,
            @ConfigProperty(name = "holdfast.webhooks.time-to-answer", defaultValue = "PT10S") Duration toAnswer,
            Clock clock) {
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.sealing = sealing;
        this.toAnswer = toAnswer;
        this.clock = clock;
    }

    /** A letter ready to go: no transaction is open while the other side takes its time. */
    private record Letter(DeliveryId id, String url, String signature, Instant at, String body) {}

    @Scheduled(
            every = "${holdfast.webhooks.every:2s}",
            delayed = "10s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void post() {
        var letters = QuarkusTransaction.requiringNew().call(this::take);
        try (var side = Executors.newVirtualThreadPerTaskExecutor()) {
            letters.forEach(letter -> side.submit(() -> record(letter, send(letter))));
        }
    }

    private List<Letter> take() {
        var now = clock.instant();
        var due = deliveries.due(now, AT_A_TIME);
        due.forEach(delivery -> delivery.lease(now.plus(LEASE)));
        return due.stream().map(delivery -> letter(delivery, now)).toList();
    }

    private Letter letter(Delivery delivery, Instant now) {
        var subscription = subscriptions.findById(delivery.subscriptionId().value());
        var secrets =
                subscription.secretsSealed(now).stream().map(sealing::open).toList();
        return new Letter(
                delivery.id(),
                subscription.url(),
                Signature.of(secrets, delivery.id().value().toString(), now, delivery.body()),
                now,
                delivery.body());
    }

    private Attempt send(Letter letter) {
        if (!addresses.mayBeCalled(letter.url())) {
            return attempt(AttemptResult.ADDRESS_NOT_ALLOWED, null);
        }
        var request = HttpRequest.newBuilder(URI.create(letter.url()))
                .timeout(toAnswer)
                .header("Content-Type", "application/json")
                .header("webhook-id", letter.id().value().toString())
                .header("webhook-timestamp", String.valueOf(letter.at().getEpochSecond()))
                .header("webhook-signature", letter.signature())
                .POST(HttpRequest.BodyPublishers.ofString(letter.body()))
                .build();
        try {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return attempt(resultOf(status), status);
        } catch (HttpTimeoutException tooLong) {
            return attempt(AttemptResult.NO_ANSWER, null);
        } catch (IOException broken) {
            return attempt(AttemptResult.UNREACHABLE, null);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return attempt(AttemptResult.UNREACHABLE, null);
        }
    }

    private void record(Letter letter, Attempt attempt) {
        QuarkusTransaction.requiringNew().run(() -> {
            var delivery = deliveries.findById(letter.id().value());
            delivery.attempted(attempt);
            if (attempt.result() == AttemptResult.GONE) {
                var subscription =
                        subscriptions.findById(delivery.subscriptionId().value());
                if (subscription.isActive()) {
                    subscription.end();
                }
            }
        });
    }

    private Attempt attempt(AttemptResult result, @Nullable Integer status) {
        return new Attempt(clock.instant(), result, status);
    }

    private static AttemptResult resultOf(int status) {
        if (status >= 200 && status < 300) {
            return AttemptResult.ACCEPTED;
        }
        return status == GONE ? AttemptResult.GONE : AttemptResult.REFUSED;
    }
}

package org.holdfast.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A few teams, the people who can sign in, and three referrals to try things with. Everything is invented, and goes in through the
 * same door as everyone's.
 */
public final class HandfulOfPeople implements FirstData {

    private static final int CREATED = 201;
    private static final int THERE_ALREADY = 409;

    private final HttpClient http = HttpClient.newHttpClient();

    private record Batch(String name, ServiceName service, String path, String sender) {

        List<String> lines() {
            var file = "/first-data/" + name + ".ndjson";
            var stream = Objects.requireNonNull(HandfulOfPeople.class.getResourceAsStream(file), file);
            try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String name() {
        return "small";
    }

    @Override
    public void load(Installation into) {
        var batches = List.of(
                new Batch("teams", ServiceName.WORKFORCE, "/v1/teams", "workforce"),
                new Batch("staff", ServiceName.WORKFORCE, "/v1/staff", "workforce"),
                new Batch("referrals", ServiceName.REFERRAL, "/v1/referrals", "partner-school"));
        for (var batch : batches) {
            var token = into.tokens().bearer(batch.sender());
            var uri = into.services().of(batch.service()).resolve(batch.path());
            var lines = batch.lines();
            for (var number = 0; number < lines.size(); number++) {
                send(uri, token, batch.name() + "-" + number, lines.get(number));
            }
        }
    }

    /** With the same key each time, so that a load that was cut short goes on where it stopped. */
    private void send(URI uri, String token, String key, String body) {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "first-data-" + key)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != CREATED && answer.statusCode() != THERE_ALREADY) {
                throw new IllegalStateException(key + " was refused: " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.holdfast.platform.testing.openapi;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Tokens;

/** Requests that are sent as they are written, which a polite client would not do. */
final class RawRequests implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server = RestAssured.baseURI + ":" + RestAssured.port;
    private final String token = Tokens.of(WorkerId.next(), everyRoleOfAPerson());

    /** One request; headers follow each other as name and value. */
    record Raw(String method, String address, String body, List<String> headers) {

        static Raw of(String method, String address) {
            return new Raw(method, address, "", List.of());
        }

        Raw sending(String json) {
            return sending(json, "application/json");
        }

        Raw sending(String content, String mediaType) {
            return new Raw(
                    method,
                    address,
                    content,
                    List.of(
                            "Content-Type",
                            mediaType,
                            "Idempotency-Key",
                            UUID.randomUUID().toString()));
        }

        Raw with(String name, String value) {
            var more = new ArrayList<>(headers);
            more.addAll(List.of(name, value));
            return new Raw(method, address, body, more);
        }
    }

    HttpResponse<String> send(Raw raw) {
        return sendAs(token, raw);
    }

    HttpResponse<String> sendAs(String someone, Raw raw) {
        return exchange(
                request(raw).header("Authorization", "Bearer " + someone).build());
    }

    HttpResponse<String> sendAnonymously(Raw raw) {
        return exchange(request(raw).build());
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(Raw raw) {
        var request = HttpRequest.newBuilder(URI.create(server + raw.address()))
                .timeout(PATIENCE)
                .method(
                        raw.method(),
                        raw.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(raw.body()));
        if (!raw.headers().isEmpty()) {
            request.headers(raw.headers().toArray(String[]::new));
        }
        return request;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A partner's system is no person: with its role a person would be asked for an agency. */
    private static String[] everyRoleOfAPerson() {
        return Roles.all().stream()
                .filter(role -> !role.equals(Roles.PARTNER_SYSTEM))
                .toArray(String[]::new);
    }
}

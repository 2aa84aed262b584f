package org.holdfast.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.holdfast.local.ServiceName;

/** Somebody who calls the services. */
record Caller(HttpClient http, Where where, Supplier<String> authorization) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param values put into the path, each for one {@code {}} */
    Answer get(ServiceName service, String path, Object... values) {
        return get(where.service(service).resolve(filled(path, values)));
    }

    Answer get(URI address) {
        return Answer.to(http, request(address).GET().build());
    }

    Answer post(ServiceName service, String path, Object body, Object... values) {
        return postOnce(UUID.randomUUID().toString(), service, path, body, values);
    }

    /** With an idempotency key of one's own. */
    Answer postOnce(String key, ServiceName service, String path, Object body, Object... values) {
        return postText(key, service, filled(path, values), json(body));
    }

    /** Whatever it is, said to be JSON. */
    Answer postText(String key, ServiceName service, String path, String body) {
        var request = request(where.service(service).resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        return Answer.to(http, request);
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        var shown = authorization.get();
        return shown.isEmpty() ? request : request.header("Authorization", shown);
    }

    private static String filled(String path, Object... values) {
        var filled = path;
        for (var value : values) {
            filled = filled.replaceFirst("\\{}", value.toString());
        }
        return filled;
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

package org.holdfast.local.saltmere;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.local.Endpoints;
import org.holdfast.local.KeptTokens;
import org.holdfast.local.ServiceName;
import org.holdfast.local.Tokens;

/** Reads the running services as anybody who may would: with somebody's token, page by page. */
final class ApiReader implements AutoCloseable {

    private static final int OK = 200;
    private static final int PAGE = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Tokens tokens;
    private final Endpoints services;

    ApiReader(Tokens tokens, Endpoints services) {
        this.tokens = new KeptTokens(tokens);
        this.services = services;
    }

    /** Every item of a list, however many pages it has. */
    List<JsonNode> all(ServiceName service, String list, String as) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var separator = list.contains("?") ? "&" : "?";
            var page = get(service, list + separator + "limit=" + PAGE + cursor, as);
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    JsonNode get(ServiceName service, String path, String as) {
        var request = HttpRequest.newBuilder(services.of(service).resolve(path))
                .header("Authorization", "Bearer " + tokens.bearer(as))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException("GET " + path + " as " + as + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(service.serviceName() + " cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading " + path, e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

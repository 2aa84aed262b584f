package org.holdfast.caseload.dailyfeed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Posts a call to the Department. */
@ApplicationScoped
class FeedPost {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    /** The status of the answer; none where nobody answered. */
    Optional<Integer> post(URI base, Optional<String> key, String authority, List<ObjectNode> children) {
        var request = HttpRequest.newBuilder(
                        URI.create(base + "/children_social_care_data/" + Integer.parseInt(authority) + "/children"))
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json");
        key.ifPresent(value -> request.header("Ocp-Apim-Subscription-Key", value));
        try {
            return Optional.of(http.send(
                            request.POST(HttpRequest.BodyPublishers.ofString(children.toString()))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

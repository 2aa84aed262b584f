package org.holdfast.local.saltmere;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.local.Installation;
import org.holdfast.local.ServiceName;

/** The door of each service through which history comes in. */
final class ImportDoor implements AutoCloseable {

    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Installation into;

    ImportDoor(Installation into) {
        this.into = into;
    }

    /** A line that was not taken, with what the service says of it. */
    record Refused(Line line, String code, String why) {}

    /** Sends the lines and returns those that were refused. What was there already is as good as what is new. */
    List<Refused> bring(ServiceName service, List<Line> lines) throws IOException {
        var request = HttpRequest.newBuilder(into.services().of(service).resolve("/v1/imports"))
                .header("Authorization", "Bearer " + into.tokens().bearer("saltmere-import"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(
                        lines.stream().map(Line::json).collect(Collectors.joining("\n", "", "\n"))))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(service.serviceName() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return refused(lines, answer.body().lines().toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while history was being brought in", e);
        }
    }

    private List<Refused> refused(List<Line> lines, List<String> results) throws IOException {
        if (results.size() != lines.size()) {
            throw new IOException("The connection broke after " + results.size() + " of " + lines.size() + " lines");
        }
        var refused = new ArrayList<Refused>();
        for (var i = 0; i < results.size(); i++) {
            var result = read(results.get(i));
            if (result.path("outcome").asText().equals("REFUSED")) {
                var problem = result.path("problem");
                refused.add(new Refused(lines.get(i), problem.path("code").asText(), problem.toString()));
            }
        }
        return refused;
    }

    private JsonNode read(String result) {
        try {
            return json.readTree(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

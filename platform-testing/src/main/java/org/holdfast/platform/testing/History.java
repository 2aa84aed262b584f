package org.holdfast.platform.testing;

import static org.holdfast.platform.testing.Api.asProgram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.signin.Roles;

/** A file of history as a council's migration sends it, and what becomes of its lines. */
public final class History {

    public static final String NDJSON = "application/x-ndjson";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig AS_TEXT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT));

    private History() {}

    /** One line, to be added to before it is sent. */
    public record Entry(Map<String, Object> fields) {

        public Entry with(String field, Object value) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(field, value instanceof TypedId id ? id.value().toString() : value);
            return new Entry(changed);
        }

        public String key() {
            return String.valueOf(fields.get("key"));
        }

        @Override
        public String toString() {
            try {
                return JSON.writeValueAsString(fields);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What became of one line. */
    public record Result(JsonNode json) {

        public String outcome() {
            return json.path("outcome").asText();
        }

        public UUID id() {
            return UUID.fromString(json.path("id").asText());
        }

        /** Why it was refused. */
        public String code() {
            return json.path("problem").path("code").asText();
        }

        /** To the parts that are at fault. */
        public List<String> pointers() {
            return json.path("problem").path("errors").findValuesAsText("pointer");
        }
    }

    /** A line with a key of its own. */
    public static Entry entry(String type, String recordedAt) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("key", "old-" + UUID.randomUUID());
        fields.put("type", type);
        fields.put("recordedAt", recordedAt);
        return new Entry(fields);
    }

    public static List<Result> bringIn(Entry... entries) {
        return bringIn(Arrays.stream(entries).map(Entry::toString).collect(Collectors.joining("\n")));
    }

    public static List<Result> bringIn(String file) {
        return results(migration()
                .body(file)
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .contentType(NDJSON)
                .extract()
                .asString());
    }

    public static RequestSpecification migration() {
        return as(asProgram("migration", Roles.MIGRATION));
    }

    /** Sends lines as somebody else. */
    public static RequestSpecification as(RequestSpecification caller) {
        return caller.config(AS_TEXT).contentType(NDJSON);
    }

    public static List<Result> results(String answer) {
        return answer.lines().map(History::result).toList();
    }

    private static Result result(String line) {
        try {
            return new Result(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a service answered. */
record Answer(String question, int status, HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer to(HttpClient http, HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(request.method() + " " + request.uri(), response.statusCode(), response);
        } catch (IOException e) {
            throw new NoAnswer(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The connection broke or was refused: nobody knows what became of the request. */
    static final class NoAnswer extends RuntimeException {
        NoAnswer(String question, IOException cause) {
            super(question, cause);
        }

        /** What is in front of it, or only just starting, has answered instead. */
        NoAnswer(String question, int status) {
            super(question + " was answered " + status);
        }
    }

    Answer expect(int expected) {
        assertThat(status).as("%s answered: %s", question, response.body()).isEqualTo(expected);
        return this;
    }

    /** A refusal must be a problem document with this code. */
    Answer expectProblem(int expected, String code) {
        expect(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("/code"))
                .as("%s answered: %s", question, response.body())
                .isEqualTo(code);
        return this;
    }

    String body() {
        return response.body();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(question + " did not answer JSON: " + response.body(), e);
        }
    }

    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }

    String id() {
        return text("/id");
    }

    /** A field of each item of a list. */
    List<String> each(String field) {
        return items().stream().map(item -> item.path(field).asText()).toList();
    }

    List<JsonNode> items() {
        return StreamSupport.stream(at("/items").spliterator(), false).toList();
    }
}

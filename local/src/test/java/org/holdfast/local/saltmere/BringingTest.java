package org.holdfast.local.saltmere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.holdfast.local.Endpoints;
import org.holdfast.local.Installation;
import org.holdfast.local.ServiceName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** History is brought in whatever gets in its way, and what a service refuses for good is said. */
class BringingTest {

    private static final String TAKEN = "{\"outcome\": \"CREATED\"}";
    private static final String THERE = "{\"outcome\": \"THERE_ALREADY\"}";

    final List<List<String>> sent = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final Deque<UnaryOperator<String>> answers = new ArrayDeque<>();
    HttpServer service;
    ImportDoor door;
    Bringing bringing;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/imports", this::take);
        service.start();
        var address = URI.create("http://localhost:" + service.getAddress().getPort());
        var into = new Installation(
                _ -> "token", new Endpoints(Map.of(ServiceName.CASELOAD, address)), LocalDate.EPOCH, said::add);
        door = new ImportDoor(into);
        bringing = new Bringing(door, into, Duration.ofMillis(1));
    }

    @AfterEach
    void close() {
        door.close();
        service.stop(0);
    }

    @Test
    void linesGoInTheirOrderAFewHundredAtATime() {
        bringing.bring(batch(950));

        assertThat(sent).extracting(List::size).containsExactly(400, 400, 150);
        assertThat(sent.stream().flatMap(List::stream))
                .containsExactlyElementsOf(IntStream.range(0, 950)
                        .mapToObj(number -> "line-" + number)
                        .toList());
        assertThat(said).last().asString().contains("950 allocations").contains("caseload-service");
    }

    @Test
    void whatIsThereAlreadyIsPassedOver() {
        answers.add(_ -> THERE);

        bringing.bring(batch(3));

        assertThat(sent).hasSize(1);
    }

    @Test
    void aLineThatComesTooEarlyIsSentAgainAndTheOthersAreNot() {
        answers.add(key -> key.equals("line-1") ? refused("unknown-worker") : TAKEN);

        bringing.bring(batch(3));

        assertThat(sent).containsExactly(List.of("line-0", "line-1", "line-2"), List.of("line-1"));
    }

    @Test
    void aLineThatBreaksARuleEndsTheLoadAndIsNamed() {
        answers.add(key -> key.equals("line-2") ? refused("capacity-exceeded") : TAKEN);

        assertThatThrownBy(() -> bringing.bring(batch(3)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("caseload-service", "line-2", "capacity-exceeded");
    }

    @Test
    void aServiceThatIsAwayForAMomentIsWaitedFor() {
        answers.add(_ -> "");

        bringing.bring(batch(2));

        assertThat(sent).containsExactly(List.of("line-0", "line-1"), List.of("line-0", "line-1"));
    }

    @Test
    void anAnswerThatBreaksOffIsNoAnswer() {
        answers.add(key -> key.equals("line-1") ? "" : TAKEN);

        bringing.bring(batch(2));

        assertThat(sent).hasSize(2);
    }

    private static Batch batch(int size) {
        var lines = IntStream.range(0, size)
                .mapToObj(number -> Line.making(
                        "ALLOCATION", "line-" + number, Ids.ALLOCATION.of(number), Instant.EPOCH, Fields.none()))
                .toList();
        return new Batch("allocations", ServiceName.CASELOAD, lines);
    }

    private static String refused(String code) {
        return "{\"outcome\": \"REFUSED\", \"problem\": {\"code\": \"" + code + "\"}}";
    }

    /** Answers each line as the test wants it, and the next sending as taken; nothing at all is a service that is away. */
    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var keys = new ArrayList<String>();
            for (var line : body.lines().toList()) {
                keys.add(new ObjectMapper().readTree(line).path("key").asText());
            }
            sent.add(keys);
            var answering = answers.isEmpty() ? (UnaryOperator<String>) _ -> TAKEN : answers.remove();
            var results = keys.stream()
                    .map(answering)
                    .filter(result -> !result.isEmpty())
                    .toList();
            var answer = (String.join("\n", results) + "\n").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(results.isEmpty() ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}

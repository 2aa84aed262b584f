package org.holdfast.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.platform.testing.openapi.ApiDocument.Operation;
import org.holdfast.platform.testing.openapi.RawRequests.Raw;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sends what nobody should, made of the service's own document, and expects a refusal that can be read and repeats nothing. A service
 * adopts it by extending it, as a `@QuarkusTest`. `-Dfuzz.seed=` chooses other requests, `-Dfuzz.seconds=` more of them, and
 * `-Dfuzz.bodies=` so many bodies that some of them have to be wrong twice.
 */
public abstract class FuzzTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 6));
    private static final int BODIES = Integer.getInteger("fuzz.bodies", 0);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What lies outside is answered by the server before the service hears of it. */
    private static final String API = "/v1/";

    private static final int FIRST_ERROR = 400;
    private static final Set<Integer> HEAD_TOO_LONG = Set.of(414, 431);
    private static final int TOO_MANY = 429;
    private static final int TIMES_TO_WAIT = 5;
    private static final int SURELY_HEARD = 4096;
    private static final int FIRST_FAULT_OF_OURS = 500;

    private ApiDocument document = ServedDocument.none();
    private RawRequests requests = new RawRequests();

    @BeforeEach
    void read() {
        document = ServedDocument.read();
        requests = new RawRequests();
    }

    @AfterEach
    void close() {
        requests.close();
    }

    @Test
    void noBodyUpsetsTheService() {
        var examples = document.operations().stream()
                .flatMap(operation -> document.bodies(operation, "none").stream()
                        .filter(body -> body.mediaType().equals("application/json"))
                        .map(body -> new Example(
                                operation, new Distortions(body.node().path("example")))))
                .toList();
        var once = examples.stream()
                .flatMap(example -> example.distortions().bodies().stream().map(example::sending))
                .toList();
        var dice = new Random(SEED);
        var twice = Stream.generate(() -> examples.get(dice.nextInt(examples.size())))
                .limit(Math.max(0, BODIES - once.size()))
                .map(example -> example.sending(example.distortions().twiceWrong(dice)));
        assertThat(complaints(Stream.concat(once.stream(), twice), raw -> wrong(raw, patiently(raw))))
                .isEmpty();
    }

    private record Example(Operation operation, Distortions distortions) {

        Raw sending(String body) {
            return Raw.of(operation.method(), OddAddresses.of(operation)).sending(body);
        }
    }

    @Test
    void noParameterUpsetsTheService() {
        var asked = document.operations().stream()
                .flatMap(operation -> Stream.concat(
                        OddAddresses.queries(operation, document).map(address -> Raw.of(operation.method(), address)),
                        OddAddresses.headers(operation)));
        assertThat(complaints(asked, raw -> wrong(raw, patiently(raw)))).isEmpty();
    }

    @Test
    void noPathUpsetsTheServiceOrOpensADoor() {
        var asked = document.operations().stream()
                .flatMap(
                        operation -> OddAddresses.paths(operation).map(address -> Raw.of(operation.method(), address)));
        assertThat(complaints(asked, raw -> open(requests.sendAnonymously(raw)).or(() -> wrong(raw, patiently(raw)))))
                .isEmpty();
    }

    /** Who has sent more than one caller may waits as long as it is told to, and sends it again. */
    private HttpResponse<String> patiently(Raw raw) {
        var answer = requests.send(raw);
        for (var waited = 0; answer.statusCode() == TOO_MANY && waited < TIMES_TO_WAIT; waited++) {
            pause(answer.headers().firstValueAsLong("Retry-After").orElse(1));
            answer = requests.send(raw);
        }
        return answer;
    }

    private static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> complaints(Stream<Raw> asked, Function<Raw, Optional<String>> fault) {
        var all = new ArrayList<>(asked.toList());
        Collections.shuffle(all, new Random(SEED));
        var end = System.nanoTime() + TIME.toNanos();
        var complaints = new ArrayList<String>();
        var sent = 0;
        for (var raw : all) {
            if (System.nanoTime() > end || complaints.size() > 20) {
                break;
            }
            sent++;
            fault.apply(raw)
                    .ifPresent(what -> complaints.add("%s %s %s %s: %s"
                            .formatted(raw.method(), raw.address(), raw.headers(), start(raw.body()), what)));
        }
        LOG.infof("Sent %d of %d odd requests with -Dfuzz.seed=%d", sent, all.size(), SEED);
        return complaints;
    }

    private static Optional<String> open(HttpResponse<String> answer) {
        return answer.statusCode() < FIRST_ERROR
                ? Optional.of("answers %d to somebody who has not signed in".formatted(answer.statusCode()))
                : Optional.empty();
    }

    private static Optional<String> wrong(Raw raw, HttpResponse<String> answer) {
        if (answer.statusCode() < FIRST_ERROR) {
            return Optional.empty();
        }
        if (answer.statusCode() >= FIRST_FAULT_OF_OURS) {
            return Optional.of("is a fault of the service: " + answer.statusCode() + " " + start(answer.body()));
        }
        if (answer.statusCode() == TOO_MANY) {
            return Optional.of("was turned away for its haste, so nothing was tried");
        }
        if (answer.body().contains(Distortions.CANARY)) {
            return Optional.of("repeats what was sent: " + start(answer.body()));
        }
        return isProblem(answer) || !raw.address().startsWith(API) || isTooLongToBeHeard(raw, answer)
                ? Optional.empty()
                : Optional.of("%d is no problem document: %s".formatted(answer.statusCode(), start(answer.body())));
    }

    /** The HTTP server says so before the service hears of it. */
    private static boolean isTooLongToBeHeard(Raw raw, HttpResponse<String> answer) {
        return raw.address().length() > SURELY_HEARD && HEAD_TOO_LONG.contains(answer.statusCode());
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        try {
            var problem = JSON.readTree(answer.body());
            return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                    && problem.path("code").asText().length() > 2
                    && !problem.path("requestId").asText().isBlank()
                    && problem.path("status").asInt() == answer.statusCode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String start(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}

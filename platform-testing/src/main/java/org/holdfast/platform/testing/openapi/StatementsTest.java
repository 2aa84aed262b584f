package org.holdfast.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.platform.testing.StatementsOfRequests;
import org.holdfast.platform.testing.openapi.ApiDocument.Operation;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Counts what the database is asked for a request: it must not be asked more often because more is shown. A service adopts it by
 * extending it, as a `@QuarkusTest`.
 */
public abstract class StatementsTest {

    private static final Logger LOG = Logger.getLogger(StatementsTest.class);
    private static final int FEW = 2;

    /** What the platform offers in each service: for operators, auditors and other programs. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "GET /v1/audit",
            "GET /v1/audit/close-to-home",
            "GET /v1/changes",
            "GET /v1/code-sets",
            "GET /v1/dropped-events",
            "GET /v1/erasures",
            "GET /v1/imports",
            "GET /v1/parked-events",
            "GET /v1/rebuilds");

    /** Every list of the service, and whatever else shows many rows. */
    protected abstract List<CountedRead> reads();

    /** Lists that are not counted, each with the reason. */
    protected abstract Map<String, String> notCounted();

    @TestFactory
    Stream<DynamicTest> aRequestThatShowsMoreAsksTheDatabaseNoMoreOften() {
        return reads().stream().map(read -> DynamicTest.dynamicTest(read.operation(), () -> doesNotGrow(read)));
    }

    @Test
    void everyListIsCounted() {
        var document = ServedDocument.read();
        var counted = reads().stream().map(CountedRead::operation).collect(Collectors.toSet());
        assertThat(document.operations().stream()
                        .filter(operation -> operation.method().equals("GET") && answersWithItems(operation, document))
                        .map(Operation::name)
                        .filter(name -> !counted.contains(name) && !OF_THE_PLATFORM.contains(name)))
                .containsExactlyInAnyOrderElementsOf(notCounted().keySet());
    }

    /**
     * One look, the service being warm: how much it showed and what it took. What is known for a second is read now and then besides, so
     * the less of two looks counts.
     */
    record Counted(int rows, List<String> statements) {

        private static final int LOOKS = 2;

        static Counted of(Look look, String path) {
            look.ask(UUID.randomUUID().toString());
            return Stream.generate(() -> once(look, path))
                    .limit(LOOKS)
                    .min(Comparator.comparing(Counted::size))
                    .orElseThrow();
        }

        private static Counted once(Look look, String path) {
            var request = StatementsOfRequests.COUNTED + UUID.randomUUID();
            var answer = look.ask(request);
            return new Counted(path.isEmpty() ? 0 : rows(answer, path), StatementsOfRequests.of(request));
        }

        private static int rows(ExtractableResponse<Response> answer, String path) {
            return answer.<Collection<?>>path(path).size();
        }

        int size() {
            return statements.size();
        }

        /** The same statement once, with how often it was sent. */
        String told() {
            return statements.stream()
                    .map(sql -> sql.replaceAll("\\s+", " "))
                    .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(sent -> "%d × %s".formatted(sent.getValue(), sent.getKey()))
                    .collect(Collectors.joining("\n", "%d rows, %d statements:%n".formatted(rows, size()), "\n"));
        }
    }

    private static void doesNotGrow(CountedRead read) {
        var few = Counted.of(read.made().apply(FEW), read.rows());
        var more = Counted.of(read.made().apply(read.more()), read.rows());
        if (!read.rows().isEmpty()) {
            assertThat(more.rows())
                    .as(read.operation())
                    .isGreaterThan(few.rows())
                    .isGreaterThanOrEqualTo(read.more());
        }
        var told = "%s%n%s%s".formatted(read.operation(), few.told(), more.told());
        LOG.infof("%s takes %d statements", read.operation(), more.size());
        assertThat(few.size()).as(told).isPositive();
        assertThat(more.size()).as(told).isEqualTo(few.size()).isLessThanOrEqualTo(read.atMost());
    }

    private static boolean answersWithItems(Operation operation, ApiDocument document) {
        return document.bodies(operation, "200").stream()
                .map(body -> document.resolve(body.node().path("schema")))
                .anyMatch(schema -> schema.path("properties").has("items"));
    }
}

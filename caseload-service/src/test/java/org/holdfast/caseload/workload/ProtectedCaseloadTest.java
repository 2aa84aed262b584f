package org.holdfast.caseload.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.holdfast.caseload.policy.Policies;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The half of what two services agreed on that is made of it here; workforce-service holds the other half against the same file. */
class ProtectedCaseloadTest {

    private static final Path AGREED =
            Path.of("..", "contracts", "src", "test", "resources", "agreed", "protected-caseloads.json");

    private static final Worker NINA = new Worker(
            WorkerId.next(),
            "Nina",
            "NEWLY_QUALIFIED",
            BigDecimal.ONE,
            null,
            null,
            null,
            null,
            null,
            LocalDate.of(2027, 3, 1),
            null,
            List.of(),
            List.of(),
            Set.of());

    @ParameterizedTest
    @MethodSource("scenarios")
    void theLimitIsAsAgreedOnEveryDay(JsonNode scenario) {
        each(scenario.get("limits"))
                .forEach(limit -> day(limit, "from")
                        .datesUntil(day(limit, "until").plusDays(1))
                        .forEach(day -> assertThat(limitOn(day, scenario))
                                .as("%s on %s", scenario.get("name").asText(), day)
                                .isEqualTo(limit.get("children").asInt())));
    }

    static Stream<JsonNode> scenarios() throws IOException {
        return each(new ObjectMapper().readTree(AGREED.toFile()).get("scenarios"));
    }

    /** By what had been told last on the day. */
    private static int limitOn(LocalDate day, JsonNode scenario) {
        var told = each(scenario.get("told"))
                .filter(step -> !day(step, "on").isAfter(day))
                .reduce((_, later) -> later)
                .orElseThrow();
        var reductions = each(told.get("protections"))
                .map(span -> new Reduced(
                        span.get("reason").asText(),
                        span.get("percent").asInt(),
                        day(span, "from"),
                        day(span, "until")))
                .toList();
        return new Scales(Policies.standard(), day)
                .load(NINA, List.of(), reductions)
                .workload()
                .limit();
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asText());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

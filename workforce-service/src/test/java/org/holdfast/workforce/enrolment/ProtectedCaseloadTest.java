package org.holdfast.workforce.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.workforce.programme.ProgrammeFixtures.content;
import static org.holdfast.workforce.programme.ProgrammeFixtures.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.programme.CaseloadStep;
import org.holdfast.workforce.programme.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The half of what two services agreed on that is told here; caseload-service holds the other half against the same file. */
class ProtectedCaseloadTest {

    private static final Path AGREED =
            Path.of("..", "contracts", "src", "test", "resources", "agreed", "protected-caseloads.json");
    private static final WorkerId ASSESSOR = WorkerId.next();

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsToldAtEveryStepAndWhatItMeansEveryDayIsAsAgreed(JsonNode scenario) {
        var enrolment = begun(scenario);

        for (var step : scenario.get("told")) {
            take(enrolment, step);
            assertThat(enrolment.protections().stream()
                            .map(span ->
                                    "%s %d %s %s".formatted(span.reason(), span.percent(), span.from(), span.until())))
                    .as(scenario.get("name").asText())
                    .containsExactlyElementsOf(each(step.get("protections"))
                            .map(span -> "%s %d %s %s"
                                    .formatted(
                                            span.get("reason").asText(),
                                            span.get("percent").asInt(),
                                            span.get("from").asText(),
                                            span.get("until").asText()))
                            .toList());
        }
        each(scenario.get("limits"))
                .forEach(limit -> day(limit, "from")
                        .datesUntil(day(limit, "until").plusDays(1))
                        .forEach(day -> assertThat(100 - protectedOn(enrolment, day))
                                .as("%s on %s", scenario.get("name").asText(), day)
                                .isEqualTo(limit.get("percent").asInt())));
    }

    static Stream<JsonNode> scenarios() throws IOException {
        return each(new ObjectMapper().readTree(AGREED.toFile()).get("scenarios"));
    }

    private static Enrolment begun(JsonNode scenario) {
        var steps = each(scenario.get("caseload"))
                .map(step -> new CaseloadStep(
                        step.get("untilMonth").asInt(), step.get("percent").asInt()))
                .toList();
        var startedOn = day(scenario, "startedOn");
        var months = scenario.get("months").asInt();
        return new Enrolment(
                EnrolmentId.next(),
                new EnrolStaff(WorkerId.next(), "ASYE", startedOn, null, ASSESSOR, null),
                programme(content(months, Judgement.PANEL, steps)),
                noonOn(startedOn));
    }

    private static void take(Enrolment enrolment, JsonNode step) {
        var on = day(step, "on");
        switch (step.get("step").asText()) {
            case "EXTEND" -> {
                var _ = enrolment.extend(
                        new ExtendEnrolment(day(step, "until"), ExtensionReason.MORE_TIME, null), ASSESSOR, noonOn(on));
            }
            case "WITHDRAW" -> {
                var _ = enrolment.withdraw(new Withdraw(on, "Moves to adult services"), noonOn(on));
            }
            default -> assertThat(step.get("step").asText()).isEqualTo("BEGIN");
        }
    }

    private static int protectedOn(Enrolment enrolment, LocalDate day) {
        return enrolment.protections().stream()
                .filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.until()))
                .mapToInt(span -> span.percent())
                .sum();
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asText());
    }

    private static Instant noonOn(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(WorkingDays.ENGLAND).toInstant();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

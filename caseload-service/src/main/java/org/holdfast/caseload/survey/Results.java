package org.holdfast.caseload.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.survey.Hiding.Count;
import org.holdfast.caseload.survey.SurveyReplies.One;
import org.holdfast.contracts.SurveyId;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What children said, question by question. Each question has a table of its own, with its own sum, in which small numbers are hidden so
 * that they cannot be worked out from the others. The sum is the same in every table of a survey, and is told only where it is told
 * in all of them: two requests taken from each other give nothing.
 */
@Schema(name = "SurveyResults")
record Results(SurveyId surveyId, ResultsBy by, List<Question> questions) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One question. */
    @Schema(name = "SurveyQuestion")
    record Question(
            Indicator indicator,

            @Schema(example = "I trust my social worker", maxLength = 200)
            String asked,

            @Schema(description = "All who replied; absent where the number is small") @Nullable Told all,

            List<Row> rows) {}

    /** One row of a question. */
    @Schema(name = "SurveyRow")
    record Row(
            @Schema(description = "Age band, or id of the team", example = "FROM_11_TO_17", maxLength = 60)
            String of,

            @Schema(example = "11 to 17", maxLength = 100) String label,

            @Schema(description = "Absent where the number is small, or would give a small one away") @Nullable Told told) {}

    /** How many replied, and how many said yes. */
    @Schema(name = "SurveyCount")
    record Told(
            @Schema(example = "84") int children,
            @Schema(example = "61") int yes,

            @Schema(description = "Of those who replied, to a whole percent", example = "73")
            int yesPercent) {

        static Told of(Count count) {
            return new Told(
                    count.children(),
                    count.yes(),
                    HUNDRED.multiply(BigDecimal.valueOf(count.yes()))
                            .divide(BigDecimal.valueOf(count.children()), 0, RoundingMode.HALF_UP)
                            .intValueExact());
        }
    }

    static Results of(SurveyId survey, ResultsBy by, List<One> replies, Map<TeamId, String> teams) {
        return new Results(
                survey,
                by,
                Arrays.stream(Indicator.values())
                        .map(indicator -> question(indicator, by, replies, teams))
                        .toList());
    }

    private static Question question(Indicator indicator, ResultsBy by, List<One> replies, Map<TeamId, String> teams) {
        var rows = counts(indicator, by, replies);
        var hidden = Hiding.hidden(rows);
        return new Question(
                indicator,
                indicator.label(),
                isSumTold(indicator, replies) ? Told.of(Hiding.sum(rows)) : null,
                by == ResultsBy.ALL
                        ? List.of()
                        : rows.stream().map(row -> row(row, hidden, teams)).toList());
    }

    /** Where what is hidden by age or by team is small even together, the sum less what is told would give it away. */
    private static boolean isSumTold(Indicator indicator, List<One> replies) {
        return Stream.of(ResultsBy.AGE_BAND, ResultsBy.TEAM).allMatch(by -> {
            var rows = counts(indicator, by, replies);
            var hidden = Hiding.hidden(rows);
            var sum = Hiding.sum(rows);
            var hiddenRows =
                    rows.stream().filter(row -> hidden.contains(row.name())).toList();
            return sum.children() > 0
                    && !sum.isSmall()
                    && (hiddenRows.isEmpty()
                            || hiddenRows.size() > 1 && !Hiding.sum(hiddenRows).isSmall());
        });
    }

    private static List<Count> counts(Indicator indicator, ResultsBy by, List<One> replies) {
        var counts = new TreeMap<String, Count>();
        for (var one : replies) {
            var reply = one.replies().get(indicator);
            if (reply != null) {
                var name = name(one, by);
                counts.merge(name, new Count(name, 1, reply == Reply.YES ? 1 : 0), Count::and);
            }
        }
        return List.copyOf(counts.values());
    }

    private static String name(One one, ResultsBy by) {
        return switch (by) {
            case ALL -> "";
            case AGE_BAND -> one.band().code();
            case TEAM -> one.team() == null ? "" : one.team().value().toString();
        };
    }

    private static Row row(Count count, Set<String> hidden, Map<TeamId, String> teams) {
        return new Row(count.name(), label(count.name(), teams), hidden.contains(count.name()) ? null : Told.of(count));
    }

    private static String label(String name, Map<TeamId, String> teams) {
        return Arrays.stream(SurveyBand.values())
                .filter(band -> band.code().equals(name))
                .map(SurveyBand::label)
                .findFirst()
                .orElseGet(() -> teams.entrySet().stream()
                        .filter(team -> team.getKey().value().toString().equals(name))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("No team said"));
    }

    String sheet() {
        var rows = new ArrayList<Object[]>();
        for (var question : questions) {
            rows.add(line(question, "All", question.all()));
            question.rows().forEach(row -> rows.add(line(question, row.label(), row.told())));
        }
        return Sheet.of(new String[] {"question", "of", "children", "yes", "yesPercent"}, rows);
    }

    private static Object[] line(Question question, String of, @Nullable Told told) {
        return told == null
                ? new Object[] {question.asked(), of, "hidden", "hidden", "hidden"}
                : new Object[] {question.asked(), of, told.children(), told.yes(), told.yesPercent()};
    }

    BarChart chart() {
        return new BarChart(
                "What children said",
                "How many replied to each question, and how many of them said yes",
                "light: replied, dark: yes; what is not told is small",
                questions.stream()
                        .filter(question -> question.all() != null)
                        .map(question -> {
                            var all = Objects.requireNonNull(question.all());
                            return new BarChart.Bar(
                                    question.asked(),
                                    all.children(),
                                    all.yes(),
                                    "%d %% of %d".formatted(all.yesPercent(), all.children()));
                        })
                        .toList());
    }
}

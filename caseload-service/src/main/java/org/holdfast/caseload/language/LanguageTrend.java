package org.holdfast.caseload.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.LanguageReadings.Reading;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.jspecify.annotations.Nullable;

/** How often words are written in which children would not recognise themselves, month by month and team by team. */
@Schema(name = "LanguageTrend")
record LanguageTrend(
        @Schema(description = "The first month first") List<OfMonth> months,

        @Schema(description = "Over all these months") List<OfTeam> teams) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** What was written. */
    @Schema(name = "LanguageCounts")
    record Counts(
            @Schema(example = "412") int texts,
            @Schema(example = "18240") int words,

            @Schema(description = "Words that were pointed out", example = "97")
            int hints,

            @Schema(description = "Of a thousand words; absent where nothing was written", example = "5.3") @Nullable BigDecimal ofThousand) {

        private static Counts of(Collection<Reading> readings) {
            var words = readings.stream().mapToInt(Reading::words).sum();
            var hints = readings.stream().mapToInt(Reading::hints).sum();
            return new Counts(
                    readings.stream().mapToInt(Reading::texts).sum(),
                    words,
                    hints,
                    words == 0
                            ? null
                            : THOUSAND.multiply(BigDecimal.valueOf(hints))
                                    .divide(BigDecimal.valueOf(words), 1, RoundingMode.HALF_UP));
        }
    }

    @Schema(name = "LanguageOfMonth")
    record OfMonth(
            @Schema(example = "2026-10", maxLength = 7) String month, Counts counts) {}

    /** @param teamId absent for whoever works in no team */
    @Schema(name = "LanguageOfTeam")
    record OfTeam(
            @Nullable TeamId teamId,
            @Schema(example = "Harbour 1", maxLength = 100) String teamName,
            Counts counts) {}

    static LanguageTrend of(YearMonth first, YearMonth last, List<Reading> readings, Map<TeamId, String> names) {
        return new LanguageTrend(
                Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> new OfMonth(
                                month.toString(),
                                Counts.of(readings.stream()
                                        .filter(each -> each.month().equals(month))
                                        .toList())))
                        .toList(),
                readings.stream()
                        .collect(Collectors.groupingBy(each -> Optional.ofNullable(each.teamId())))
                        .entrySet()
                        .stream()
                        .map(team -> new OfTeam(
                                team.getKey().orElse(null),
                                team.getKey()
                                        .map(id -> names.getOrDefault(id, ""))
                                        .orElse(""),
                                Counts.of(team.getValue())))
                        .sorted(Comparator.comparing(OfTeam::teamName)
                                .thenComparing(team -> String.valueOf(team.teamId())))
                        .toList());
    }

    String sheet() {
        var rows = new ArrayList<Object[]>();
        months.forEach(each -> rows.add(row(each.month(), "All", each.counts())));
        teams.forEach(each -> rows.add(row("All", each.teamName(), each.counts())));
        return Sheet.of(new String[] {"month", "team", "texts", "words", "hints", "ofThousand"}, rows);
    }

    private static Object[] row(String month, String team, Counts counts) {
        return new Object[] {
            month,
            team,
            counts.texts(),
            counts.words(),
            counts.hints(),
            Objects.requireNonNullElse(counts.ofThousand(), "")
        };
    }

    BarChart chart() {
        return new BarChart(
                "Words children would not recognise themselves in",
                "For each month, how many of a thousand words were pointed out",
                "of a thousand words",
                months.stream()
                        .map(each -> new BarChart.Bar(
                                each.month(),
                                share(each.counts()),
                                share(each.counts()),
                                Objects.requireNonNullElse(each.counts().ofThousand(), "nothing written")
                                        .toString()))
                        .toList());
    }

    private static double share(Counts counts) {
        return counts.ofThousand() == null ? 0 : counts.ofThousand().doubleValue();
    }
}

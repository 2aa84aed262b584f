package org.holdfast.caseload.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.jspecify.annotations.Nullable;

/** What people complain of and praise, month by month, and how long they wait for an answer. */
@Schema(name = "FeedbackFigures")
record ThemeTrend(
        @Schema(example = "2026-01", maxLength = 7) String from,
        @Schema(example = "2026-11", maxLength = 7) String until,

        @Schema(example = "31") int complaints,
        @Schema(example = "12") int compliments,

        @Schema(description = "Complaints that were answered within ten working days", example = "24")
        int inTime,

        @Schema(description = "Days from receiving a complaint to its answer, on average", example = "8.4") @Nullable BigDecimal daysToAnswer,

        List<OfTheme> themes) {

    /** One theme. */
    @Schema(name = "FeedbackTheme")
    record OfTheme(
            Theme theme,

            @Schema(example = "How decisions were told and explained", maxLength = 200)
            String label,

            @Schema(example = "9") int complaints,
            @Schema(example = "2") int compliments,

            @Schema(description = "Complaints in each month, the first first")
            List<Integer> byMonth) {}

    static ThemeTrend of(YearMonth first, YearMonth last, Collection<FeedbackView> all) {
        var complaints = all.stream()
                .filter(each -> each.kind() == FeedbackKind.COMPLAINT)
                .toList();
        var answered =
                complaints.stream().filter(each -> each.answeredOn() != null).toList();
        return new ThemeTrend(
                first.toString(),
                last.toString(),
                complaints.size(),
                all.size() - complaints.size(),
                Math.toIntExact(answered.stream().filter(each -> !each.late()).count()),
                average(answered),
                Arrays.stream(Theme.values())
                        .map(theme -> theme(theme, first, last, all))
                        .toList());
    }

    private static OfTheme theme(Theme theme, YearMonth first, YearMonth last, Collection<FeedbackView> all) {
        var about = all.stream().filter(each -> each.themes().contains(theme)).toList();
        var complaints = about.stream()
                .filter(each -> each.kind() == FeedbackKind.COMPLAINT)
                .toList();
        return new OfTheme(
                theme,
                theme.label(),
                complaints.size(),
                about.size() - complaints.size(),
                Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> Math.toIntExact(complaints.stream()
                                .filter(each ->
                                        YearMonth.from(each.receivedOn()).equals(month))
                                .count()))
                        .toList());
    }

    private static @Nullable BigDecimal average(List<FeedbackView> answered) {
        if (answered.isEmpty()) {
            return null;
        }
        var days = answered.stream().mapToLong(ThemeTrend::days).sum();
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(answered.size()), 1, RoundingMode.HALF_UP);
    }

    private static long days(FeedbackView answered) {
        LocalDate until = Objects.requireNonNull(answered.answeredOn());
        return ChronoUnit.DAYS.between(answered.receivedOn(), until);
    }

    String sheet() {
        var rows = new ArrayList<Object[]>();
        themes.forEach(each ->
                rows.add(new Object[] {each.theme().code(), each.label(), each.complaints(), each.compliments()}));
        return Sheet.of(new String[] {"theme", "label", "complaints", "compliments"}, rows);
    }

    BarChart chart() {
        return new BarChart(
                "What people complain of and praise",
                "For each theme, how much was said and how much of it was praise",
                "light: all, dark: praise",
                themes.stream()
                        .map(each -> new BarChart.Bar(
                                each.label(),
                                each.complaints() + each.compliments(),
                                each.compliments(),
                                "%d complaints, %d compliments".formatted(each.complaints(), each.compliments())))
                        .toList());
    }
}

package org.holdfast.workforce.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long registered social workers in post have been here, and how many stay who began here newly qualified. */
@Schema(description = "How long social workers have been here, and how many stay who began newly qualified")
record Tenure(
        @Schema(description = "The day on which is counted", example = "2026-09-30")
        LocalDate on,

        @Schema(description = "Registered social workers in post, without agency workers", example = "96")
        int people,

        @Schema(description = "Half of them have been here for no longer, in years to 0.1", example = "3.4") @Nullable BigDecimal medianYears,

        List<Band> bands,

        @Schema(description = "After one, two and three years")
        List<Stayed> newlyQualified) {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** Somebody's time here. */
    record Span(LocalDate startedOn, @Nullable LocalDate lastDay) {

        boolean hasLasted(int months) {
            return lastDay == null
                    || !lastDay.isBefore(startedOn.plusMonths(months).minusDays(1));
        }
    }

    /** People who have been here for a span of years. */
    @Schema(name = "LengthOfServiceBand", description = "People who have been here for a span of years")
    record Band(
            @Schema(description = "Whole years, at least", example = "2")
            int fromYears,

            @Schema(description = "Less than so many years; absent in the last band", example = "5") @Nullable Integer belowYears,

            @Schema(example = "31") int people) {

        private static final List<Integer> STARTS = List.of(0, 1, 2, 5, 10);

        static List<Band> of(List<Long> years) {
            return Stream.iterate(0, index -> index < STARTS.size(), index -> index + 1)
                    .map(index ->
                            of(STARTS.get(index), index + 1 < STARTS.size() ? STARTS.get(index + 1) : null, years))
                    .toList();
        }

        private static Band of(int from, @Nullable Integer below, List<Long> years) {
            return new Band(from, below, (int) years.stream()
                    .filter(each -> each >= from && (below == null || each < below))
                    .count());
        }
    }

    /** How many were still here after so many months. */
    @Schema(name = "NewlyQualifiedStayed", description = "Of those who began newly qualified, how many were still here")
    record Stayed(
            @Schema(example = "12") int months,

            @Schema(description = "Began so long ago, or longer", example = "20")
            int began,

            @Schema(description = "Of them, still here then", example = "18")
            int stayed,

            @Schema(description = "In per cent, to 0.1", example = "90.0") @Nullable BigDecimal percent) {

        static Stayed of(int months, List<Span> newlyQualified, LocalDate day) {
            var began = newlyQualified.stream()
                    .filter(span -> !span.startedOn().plusMonths(months).isAfter(day))
                    .toList();
            var stayed =
                    (int) began.stream().filter(span -> span.hasLasted(months)).count();
            return new Stayed(
                    months,
                    began.size(),
                    stayed,
                    began.isEmpty()
                            ? null
                            : BigDecimal.valueOf(stayed)
                                    .movePointRight(2)
                                    .divide(BigDecimal.valueOf(began.size()), 1, RoundingMode.HALF_UP));
        }
    }

    /** @param present since when each of those in post on the day has been here */
    static Tenure of(List<LocalDate> present, List<Span> newlyQualified, LocalDate day) {
        var years = present.stream()
                .map(startedOn -> ChronoUnit.YEARS.between(startedOn, day))
                .toList();
        return new Tenure(
                day,
                present.size(),
                median(present, day),
                Band.of(years),
                Stream.of(12, 24, 36)
                        .map(months -> Stayed.of(months, newlyQualified, day))
                        .toList());
    }

    private static @Nullable BigDecimal median(List<LocalDate> present, LocalDate day) {
        if (present.isEmpty()) {
            return null;
        }
        var months = present.stream()
                .mapToLong(startedOn -> ChronoUnit.MONTHS.between(startedOn, day))
                .sorted()
                .toArray();
        return BigDecimal.valueOf(months[(months.length - 1) / 2]).divide(MONTHS_OF_A_YEAR, 1, RoundingMode.HALF_UP);
    }
}

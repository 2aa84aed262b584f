package org.holdfast.caseload.stability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.stability.Journey.Ending;
import org.holdfast.caseload.stability.Journey.Spell;
import org.jspecify.annotations.Nullable;

/**
 * What a child's chance is of keeping the social worker the child knows: of the children with an open case on a day, looking back
 * twelve months.
 */
@Schema(name = "StabilityFigures")
record StabilityFigures(
        @Schema(example = "2026-10-31") LocalDate on,

        @Schema(description = "Children with an open case on the day", example = "1502")
        int children,

        @Schema(description = "Of them, how many had how many social workers in the twelve months")
        Workers workers,

        @Schema(
                description =
                        "Of children whose case has been open for twelve months, who had the same social worker throughout")
        List<Same> sameForTwelveMonths,

        @Schema(
                description = "Days the present social workers have been with their children, the one in the middle",
                example = "287")
        @Nullable Integer medianDaysTogether,

        @Schema(description = "Times that ended in the twelve months other than with the case")
        Endings endings,

        @Schema(description = "Why they ended, by national code")
        List<ByReason> changesByReason,

        @Schema(description = "Of them, those the child asked for", example = "4")
        int askedByTheChild,

        @Schema(
                description = "Days in the twelve months without a social worker, per child who had such days",
                example = "3.4")
        @Nullable BigDecimal daysWithout,

        @Schema(description = "Children who had such days", example = "211")
        int childrenWithDaysWithout) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String CHILD_ASKED = "CHCHAN";

    @Schema(name = "WorkersPerChild")
    record Workers(
            @Schema(example = "12") int none,
            @Schema(example = "980") int one,
            @Schema(example = "390") int two,
            @Schema(example = "120") int threeAndMore) {}

    /** @param percent absent where there is no child of the band */
    @Schema(name = "SameWorker")
    record Same(
            @Schema(description = "Absent for all") @Nullable AgeBand band,

            @Schema(example = "640") int children,
            @Schema(example = "352") int same,
            @Schema(example = "55.0") @Nullable BigDecimal percent) {}

    @Schema(name = "RelationshipEndings")
    record Endings(
            @Schema(example = "140") int planned,
            @Schema(example = "61") int unplanned,

            @Schema(description = "Of all, in percent", example = "69.7") @Nullable BigDecimal plannedPercent) {}

    @Schema(name = "ChangesByReason")
    record ByReason(
            @Schema(example = "LEFTRL", maxLength = 10) String reason,
            @Schema(example = "38") int changes) {}

    static StabilityFigures on(LocalDate day, Collection<Journey> all) {
        var yearAgo = day.minusMonths(12);
        var open = all.stream().filter(journey -> journey.isOpenOn(day)).toList();
        var ended = all.stream()
                .flatMap(journey -> journey.spells().stream())
                .filter(spell -> spell.endedWithin(yearAgo.plusDays(1), day) && spell.ending() != Ending.WITH_THE_CASE)
                .toList();
        var without = open.stream()
                .mapToLong(journey -> journey.daysWithout(yearAgo, day))
                .filter(days -> days > 0)
                .toArray();
        return new StabilityFigures(
                day,
                open.size(),
                workers(open, yearAgo, day),
                same(
                        open.stream()
                                .filter(journey -> !journey.openedOn().isAfter(yearAgo))
                                .toList(),
                        yearAgo,
                        day),
                median(open.stream()
                        .flatMap(journey -> journey.currentOn(day).stream())
                        .map(spell -> Math.toIntExact(ChronoUnit.DAYS.between(spell.from(), day)))
                        .sorted()
                        .toList()),
                endings(ended),
                reasons(ended),
                count(ended, CHILD_ASKED),
                without.length == 0
                        ? null
                        : BigDecimal.valueOf(Arrays.stream(without).sum())
                                .divide(BigDecimal.valueOf(without.length), 1, RoundingMode.HALF_UP),
                without.length);
    }

    private static Workers workers(List<Journey> open, LocalDate first, LocalDate last) {
        var counts = open.stream()
                .map(journey -> Math.min(3, journey.workersWithin(first, last)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)));
        return new Workers(
                counts.getOrDefault(0, 0),
                counts.getOrDefault(1, 0),
                counts.getOrDefault(2, 0),
                counts.getOrDefault(3, 0));
    }

    private static List<Same> same(List<Journey> journeys, LocalDate yearAgo, LocalDate day) {
        var bands = new ArrayList<Same>();
        bands.add(same(null, journeys, yearAgo, day));
        for (var band : AgeBand.values()) {
            bands.add(same(
                    band,
                    journeys.stream()
                            .filter(journey -> AgeBand.of(journey.ageOn(day)) == band)
                            .toList(),
                    yearAgo,
                    day));
        }
        return bands;
    }

    private static Same same(@Nullable AgeBand band, List<Journey> journeys, LocalDate yearAgo, LocalDate day) {
        var same = Math.toIntExact(journeys.stream()
                .filter(journey -> journey.sameSince(yearAgo, day))
                .count());
        return new Same(band, journeys.size(), same, percent(same, journeys.size()));
    }

    private static Endings endings(List<Spell> ended) {
        var planned = Math.toIntExact(
                ended.stream().filter(spell -> spell.ending() == Ending.PLANNED).count());
        return new Endings(planned, ended.size() - planned, percent(planned, ended.size()));
    }

    private static List<ByReason> reasons(List<Spell> ended) {
        return ended.stream()
                .map(spell -> Objects.requireNonNullElse(spell.reason(), ""))
                .distinct()
                .sorted()
                .map(reason -> new ByReason(reason, count(ended, reason)))
                .toList();
    }

    private static int count(List<Spell> ended, String reason) {
        return Math.toIntExact(
                ended.stream().filter(spell -> reason.equals(spell.reason())).count());
    }

    private static @Nullable Integer median(List<Integer> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}

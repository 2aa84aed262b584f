package org.holdfast.caseload.stability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Stability on a day, before, and team by team.
 *
 * @param trend the end of each month, the first of which is the baseline
 */
@Schema(name = "StabilityReport")
record StabilityReport(
        StabilityFigures now, StabilityFigures baseline, List<StabilityFigures> trend, List<OfTeam> teams) {

    /** @param teamId absent for cases that no team holds */
    @Schema(name = "StabilityOfTeam")
    record OfTeam(
            @Nullable TeamId teamId,
            @Schema(example = "Harbour 1", maxLength = 100) String teamName,
            StabilityFigures figures) {}

    static StabilityReport of(LocalDate day, int months, List<Journey> journeys, Map<TeamId, String> names) {
        var trend = IntStream.rangeClosed(1, months)
                .mapToObj(back -> day.minusMonths(months - (long) back))
                .map(each -> StabilityFigures.on(each, journeys))
                .toList();
        var teams = journeys.stream()
                .filter(journey -> journey.isOpenOn(day))
                .collect(Collectors.groupingBy(journey -> Optional.ofNullable(journey.teamId())))
                .entrySet()
                .stream()
                .map(team -> new OfTeam(
                        team.getKey().orElse(null),
                        team.getKey().map(id -> names.getOrDefault(id, "")).orElse(""),
                        StabilityFigures.on(day, team.getValue())))
                .sorted(Comparator.comparing(OfTeam::teamName).thenComparing(each -> String.valueOf(each.teamId())))
                .toList();
        return new StabilityReport(trend.getLast(), trend.getFirst(), trend, teams);
    }
}

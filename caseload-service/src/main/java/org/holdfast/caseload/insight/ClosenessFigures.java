package org.holdfast.caseload.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.insight.Closeness.Calls;
import org.holdfast.caseload.insight.Closeness.Said;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.jspecify.annotations.Nullable;

/** Whether children and their social workers are close, all together and team by team. */
@Schema(name = "RelationshipFigures")
record ClosenessFigures(Figures all, List<OfTeam> teams) {

    /** Of children with an open case and a social worker. */
    @Schema(name = "RelationshipCounts")
    record Figures(
            @Schema(example = "1320") int children,

            @Schema(description = "Who have been given their present social worker's card", example = "980")
            int cardGiven,

            @Schema(description = "Who were asked about their social worker in six months", example = "610")
            int checkedIn,

            @Schema(description = "Of them, who know their social worker", example = "540")
            int know,

            @Schema(description = "Of them, who can reach their social worker", example = "470")
            int canReach,

            @Schema(description = "Of them, who trust their social worker", example = "455")
            int trust,

            @Schema(description = "Whose words were written down in three months", example = "730")
            int heardLately,

            @Schema(description = "How often a child's words were written down in twelve months", example = "2110")
            int said,

            @Schema(description = "Of these, to which there is an answer", example = "1400")
            int answered,

            @Schema(description = "Of these, because of which something changed", example = "620")
            int changed,

            @Schema(description = "Of these, of which the child was told back", example = "900")
            int toldBack,

            @Schema(description = "Calls promised in twelve months", example = "860")
            int callsPromised,

            @Schema(description = "Of these, made in time", example = "700")
            int callsInTime,

            @Schema(description = "Of these, made late or not at all", example = "130")
            int callsLate) {

        static Figures of(Collection<Closeness> children) {
            var said = children.stream().map(Closeness::said).reduce(new Said(0, 0, 0, 0), Said::and);
            var calls = children.stream().map(Closeness::calls).reduce(new Calls(0, 0, 0), Calls::and);
            return new Figures(
                    children.size(),
                    count(children, Closeness::cardGiven),
                    count(children, Closeness::isCheckedIn),
                    count(children, Closeness::knows),
                    count(children, Closeness::canReach),
                    count(children, Closeness::trusts),
                    count(children, child -> child.saidLately() > 0),
                    said.said(),
                    said.answered(),
                    said.changed(),
                    said.toldBack(),
                    calls.promised(),
                    calls.inTime(),
                    calls.late());
        }

        private static int count(Collection<Closeness> children, Predicate<Closeness> which) {
            return Math.toIntExact(children.stream().filter(which).count());
        }

        private Object[] row(String name) {
            return new Object[] {
                name,
                children,
                cardGiven,
                checkedIn,
                know,
                canReach,
                trust,
                heardLately,
                said,
                answered,
                changed,
                toldBack,
                callsPromised,
                callsInTime,
                callsLate
            };
        }
    }

    /** @param teamId absent for cases that no team holds */
    @Schema(name = "RelationshipOfTeam")
    record OfTeam(
            @Nullable TeamId teamId,
            @Schema(example = "Harbour 1", maxLength = 100) String teamName,
            Figures figures) {}

    static ClosenessFigures of(List<Closeness> children, Map<TeamId, String> names) {
        var teams = children.stream()
                .collect(Collectors.groupingBy(child -> Optional.ofNullable(child.teamId())))
                .entrySet()
                .stream()
                .map(team -> new OfTeam(
                        team.getKey().orElse(null),
                        team.getKey().map(id -> names.getOrDefault(id, "")).orElse(""),
                        Figures.of(team.getValue())))
                .sorted(Comparator.comparing(OfTeam::teamName).thenComparing(team -> String.valueOf(team.teamId())))
                .toList();
        return new ClosenessFigures(Figures.of(children), teams);
    }

    String sheet() {
        var rows = new ArrayList<Object[]>();
        rows.add(all.row("All"));
        teams.forEach(team -> rows.add(team.figures().row(team.teamName())));
        return Sheet.of(
                new String[] {
                    "team",
                    "children",
                    "cardGiven",
                    "checkedIn",
                    "know",
                    "canReach",
                    "trust",
                    "heardLately",
                    "said",
                    "answered",
                    "changed",
                    "toldBack",
                    "callsPromised",
                    "callsInTime",
                    "callsLate"
                },
                rows);
    }

    BarChart chart() {
        return new BarChart(
                "Who was heard",
                "For each team, children with a social worker, and those whose words were written down in three months",
                "light: children, dark: heard in three months",
                teams.stream()
                        .map(team -> new BarChart.Bar(
                                team.teamName(),
                                team.figures().children(),
                                team.figures().heardLately(),
                                "%d of %d"
                                        .formatted(
                                                team.figures().heardLately(),
                                                team.figures().children())))
                        .toList());
    }
}

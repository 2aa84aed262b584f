package org.holdfast.caseload.insight;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;

/** What happened between children and their social workers, month by month. */
@Schema(name = "RelationshipTrend")
record RelationshipTrend(
        @Schema(description = "The first month first") List<OfMonth> months) {

    /** What became of a child's words is counted in the month in which the child said them, and of a call when it was promised. */
    @Schema(name = "RelationshipOfMonth")
    record OfMonth(
            @Schema(example = "2026-10", maxLength = 7) String month,

            @Schema(description = "Cards given to children", example = "64")
            int cardsGiven,

            @Schema(description = "Check-ins made", example = "105")
            int checkIns,

            @Schema(description = "Of them, by children who know their social worker", example = "96")
            int know,

            @Schema(description = "Of them, by children who can reach their social worker", example = "81")
            int canReach,

            @Schema(description = "Of them, by children who trust their social worker", example = "78")
            int trust,

            @Schema(description = "How often a child's words were written down", example = "180")
            int said,

            @Schema(description = "Of these, to which there is an answer by now", example = "122")
            int answered,

            @Schema(description = "Of these, because of which something changed", example = "54")
            int changed,

            @Schema(description = "Of these, of which the child was told back", example = "80")
            int toldBack,

            @Schema(description = "Calls promised", example = "71")
            int callsPromised,

            @Schema(description = "Of these, made in time", example = "60")
            int callsInTime,

            @Schema(description = "Of these, made late or not at all", example = "9")
            int callsLate) {

        private Object[] row() {
            return new Object[] {
                month,
                cardsGiven,
                checkIns,
                know,
                canReach,
                trust,
                said,
                answered,
                changed,
                toldBack,
                callsPromised,
                callsInTime,
                callsLate
            };
        }

        private BarChart.Bar bar() {
            return new BarChart.Bar(month, said, toldBack, "%d of %d".formatted(toldBack, said));
        }
    }

    static RelationshipTrend of(YearMonth first, YearMonth last, Collection<Happened> all) {
        return new RelationshipTrend(Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> ofMonth(
                        month,
                        all.stream().filter(each -> each.month().equals(month)).toList()))
                .toList());
    }

    private static OfMonth ofMonth(YearMonth month, List<Happened> within) {
        return new OfMonth(
                month.toString(),
                count(within, What.CARD_GIVEN),
                count(within, What.CHECKED_IN),
                count(within, What.KNOWS),
                count(within, What.CAN_REACH),
                count(within, What.TRUSTS),
                count(within, What.SAID),
                count(within, What.ANSWERED),
                count(within, What.CHANGED),
                count(within, What.TOLD_BACK),
                count(within, What.CALL_PROMISED),
                count(within, What.CALL_IN_TIME),
                count(within, What.CALL_LATE));
    }

    private static int count(List<Happened> within, What what) {
        return within.stream()
                .filter(each -> each.what() == what)
                .mapToInt(Happened::times)
                .sum();
    }

    String sheet() {
        return Sheet.of(
                new String[] {
                    "month",
                    "cardsGiven",
                    "checkIns",
                    "know",
                    "canReach",
                    "trust",
                    "said",
                    "answered",
                    "changed",
                    "toldBack",
                    "callsPromised",
                    "callsInTime",
                    "callsLate"
                },
                months.stream().map(OfMonth::row).toList());
    }

    BarChart chart() {
        return new BarChart(
                "You said, we did",
                "For each month, how often a child's words were written down, and how often the child was told what came of them",
                "light: said, dark: told back",
                months.stream().map(OfMonth::bar).toList());
    }
}

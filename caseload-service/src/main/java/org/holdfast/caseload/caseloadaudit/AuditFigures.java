package org.holdfast.caseload.caseloadaudit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.policy.PolicyContent;
import org.jspecify.annotations.Nullable;

/**
 * The figures of some caseloads. A caseload counts where it has a child at least, as in the workforce census.
 *
 * @param average children divided by the full-time equivalent of those who hold them (workforce census)
 * @param spread distance between the tenth and the ninetieth of a hundred
 */
@Schema(name = "CaseloadFigures")
record AuditFigures(
        @Schema(description = "People with a child at least", example = "62")
        int holders,

        @Schema(description = "Their full-time equivalent", example = "55.40")
        BigDecimal fte,

        @Schema(description = "Children with a named social worker", example = "1043")
        int children,

        @Schema(
                description = "Children per full-time equivalent of those who hold them; absent where nobody does",
                example = "18.8")
        @Nullable BigDecimal average,

        @Schema(description = "The one in the middle", example = "18.0") @Nullable BigDecimal median,

        @Schema(description = "The fewest", example = "4") int fewest,
        @Schema(description = "The most", example = "27") int most,

        @Schema(description = "Standard deviation of the numbers of children", example = "4.2") @Nullable BigDecimal deviation,

        @Schema(description = "Share of holders below the policy's line, in percent", example = "85.5") @Nullable BigDecimal belowLinePercent,

        @Schema(description = "Share of holders over a limit of their own, in percent", example = "8.1") @Nullable BigDecimal overLimitPercent,

        @Schema(description = "People who were away while children had them as their social worker", example = "3")
        int coverNeeded,

        List<Band> bands,
        List<Waiting> waiting) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param upTo absent for the last band */
    @Schema(name = "CaseloadBand")
    record Band(
            @Schema(example = "15") int from,
            @Schema(example = "19") @Nullable Integer upTo,
            @Schema(description = "People", example = "21") int holders) {}

    /** How many wait, and how long the longest. */
    @Schema(name = "WaitingFigure")
    record Waiting(
            WaitingCase.Rag rag,
            @Schema(example = "4") int cases,
            @Schema(example = "9") int longestDays) {}

    static AuditFigures of(List<AuditRow> rows, List<WaitingCase> waiting, PolicyContent policy) {
        var holders = rows.stream().filter(AuditRow::holds).toList();
        var counts =
                holders.stream().map(row -> row.workload().cases()).sorted().toList();
        var fte = holders.stream().map(AuditRow::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
        var children = counts.stream().mapToInt(Integer::intValue).sum();
        return new AuditFigures(
                holders.size(),
                fte,
                children,
                fte.signum() == 0 ? null : BigDecimal.valueOf(children).divide(fte, 1, RoundingMode.HALF_UP),
                median(counts),
                counts.isEmpty() ? 0 : counts.getFirst(),
                counts.isEmpty() ? 0 : counts.getLast(),
                deviation(counts),
                percent(
                        counts.stream()
                                .filter(count -> count < policy.auditLine())
                                .count(),
                        counts.size()),
                percent(holders.stream().filter(row -> row.workload().isOver()).count(), counts.size()),
                Math.toIntExact(rows.stream().filter(AuditRow::coverNeeded).count()),
                bands(counts, policy.bands()),
                waiting(waiting));
    }

    private static List<Band> bands(List<Integer> counts, List<Integer> bounds) {
        var bands = new ArrayList<Band>();
        var from = 1;
        for (var bound : bounds) {
            bands.add(band(counts, from, bound - 1));
            from = bound;
        }
        bands.add(band(counts, from, null));
        return bands.stream()
                .filter(band -> band.upTo() == null || band.upTo() >= band.from())
                .toList();
    }

    private static Band band(List<Integer> counts, int from, @Nullable Integer upTo) {
        return new Band(
                from,
                upTo,
                Math.toIntExact(counts.stream()
                        .filter(count -> count >= from && (upTo == null || count <= upTo))
                        .count()));
    }

    private static List<Waiting> waiting(List<WaitingCase> cases) {
        return Stream.of(WaitingCase.Rag.values())
                .map(rag -> {
                    var days = cases.stream()
                            .filter(each -> each.rag() == rag)
                            .mapToInt(WaitingCase::days)
                            .summaryStatistics();
                    return new Waiting(rag, Math.toIntExact(days.getCount()), Math.max(days.getMax(), 0));
                })
                .toList();
    }

    private static @Nullable BigDecimal median(List<Integer> counts) {
        if (counts.isEmpty()) {
            return null;
        }
        var middle = counts.get(counts.size() / 2) + counts.get((counts.size() - 1) / 2);
        return BigDecimal.valueOf(middle).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal deviation(List<Integer> counts) {
        if (counts.isEmpty()) {
            return null;
        }
        var mean = counts.stream().mapToInt(Integer::intValue).average().orElseThrow();
        var variance = counts.stream()
                .mapToDouble(count -> (count - mean) * (count - mean))
                .average()
                .orElseThrow();
        return BigDecimal.valueOf(Math.sqrt(variance)).setScale(1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal percent(long part, int whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}

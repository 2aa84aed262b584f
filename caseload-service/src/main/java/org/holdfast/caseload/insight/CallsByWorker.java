package org.holdfast.caseload.insight;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;

/** Whether calls are returned, worker by worker. */
@Schema(name = "CallsByWorker")
record CallsByWorker(
        @Schema(description = "Whoever has most late calls first")
        List<CallsOfWorker> items) {

    static CallsByWorker of(List<CallsOfWorker> calls) {
        return new CallsByWorker(calls.stream()
                .sorted(Comparator.comparingInt(CallsOfWorker::late)
                        .reversed()
                        .thenComparing(CallsOfWorker::fullName)
                        .thenComparing(each -> each.workerId().value()))
                .toList());
    }

    String sheet() {
        return Sheet.of(
                new String[] {"worker", "promised", "inTime", "late", "waiting"},
                items.stream()
                        .map(each -> new Object[] {
                            each.fullName(), each.promised(), each.inTime(), each.late(), each.waiting()
                        })
                        .toList());
    }

    BarChart chart() {
        return new BarChart(
                "Are calls returned?",
                "For each worker, the calls promised in twelve months, and those made in time",
                "light: promised, dark: in time",
                items.stream()
                        .map(each -> new BarChart.Bar(
                                each.fullName(),
                                each.promised(),
                                each.inTime(),
                                "%d of %d".formatted(each.inTime(), each.promised())))
                        .toList());
    }
}

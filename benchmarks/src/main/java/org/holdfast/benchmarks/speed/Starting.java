package org.holdfast.benchmarks.speed;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;

/** How long everything takes to be ready, over data that is there, as {@code ./holdfast up} starts it: by the clock and in work done. */
record Starting(Map<String, String> environment, PrintStream out) {

    static final String NAME = "start";

    /** The first start makes the databases and the realm, which no later one does again. */
    List<Figure> measure(int turns) {
        OwnRun.asUsersRunIt(environment, OwnRun.Data.FRESH, out).close();
        var measured = new LinkedHashMap<String, List<Double>>();
        for (var turn = 0; turn < turns; turn++) {
            try (var run = OwnRun.asUsersRunIt(environment, OwnRun.Data.KEPT, out)) {
                run.ready().forEach(ready -> {
                    note(measured, NAME + ", " + ready.service(), ready.seconds());
                    note(measured, NAME + ", " + ready.service() + ", processor", ready.processorSeconds());
                });
                note(measured, NAME + ", everything", run.readySeconds());
            }
        }
        return measured.entrySet().stream()
                .map(each -> Figure.alone(each.getKey(), Unit.SECONDS, new Samples(each.getValue())))
                .toList();
    }

    private static void note(Map<String, List<Double>> measured, String name, double seconds) {
        measured.computeIfAbsent(name, _ -> new ArrayList<>()).add(seconds);
    }
}

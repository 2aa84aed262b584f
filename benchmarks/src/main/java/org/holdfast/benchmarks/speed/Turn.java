package org.holdfast.benchmarks.speed;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;

/** The limit and we, one right after the other. */
record Turn(Load limit, Load ours) {

    static Figure figure(List<Turn> turns, String name, String limit, Unit unit, ToDoubleFunction<Load> value) {
        var limits =
                turns.stream().map(turn -> value.applyAsDouble(turn.limit())).toList();
        var ours = turns.stream().map(turn -> value.applyAsDouble(turn.ours())).toList();
        return Figure.beside(new Figure.Limit(limit, new Samples(limits)), name, unit, new Samples(ours));
    }
}

package org.holdfast.benchmarks.report;

import static org.holdfast.benchmarks.report.Movement.Direction.BETTER;
import static org.holdfast.benchmarks.report.Movement.Direction.NOT_COMPARABLE;
import static org.holdfast.benchmarks.report.Movement.Direction.STEADY;
import static org.holdfast.benchmarks.report.Movement.Direction.WORSE;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What moved between the report that was kept and this one, figure by figure. */
public record Comparison(List<Movement> movements) {

    /** With fewer runs their spread says little about noise. */
    private static final int RUNS_TO_KNOW_NOISE = 3;

    public static Comparison of(Report kept, Report now) {
        var sameMachine = kept.machine().equals(now.machine());
        return new Comparison(now.figures().stream()
                .flatMap(figure -> kept.figure(figure.name()).stream()
                        .map(before -> movement(before, figure, sameMachine || figure.holdsAnywhere())))
                .toList());
    }

    private static Movement movement(Figure before, Figure now, boolean comparable) {
        var then = before.score();
        var today = now.score();
        var direction = comparable ? direction(then, today, now.unit()) : NOT_COMPARABLE;
        return new Movement(now.name(), direction, then.median(), today.median());
    }

    /** It has moved when each median lies outside all that the runs of the other measured. */
    private static Movement.Direction direction(Samples then, Samples today, Unit unit) {
        if (Math.min(then.values().size(), today.values().size()) < RUNS_TO_KNOW_NOISE) {
            return NOT_COMPARABLE;
        }
        if (then.reachesOver(today.median()) || today.reachesOver(then.median())) {
            return STEADY;
        }
        return unit.isAsGood(today.median(), then.median()) ? BETTER : WORSE;
    }

    public boolean hasWorsened() {
        return movements.stream().anyMatch(movement -> movement.direction() == WORSE);
    }

    /** For the terminal: what moved, or that nothing did. */
    public String text() {
        var moved = movements.stream()
                .filter(movement -> movement.direction() == BETTER || movement.direction() == WORSE)
                .map(Comparison::sentence)
                .collect(Collectors.joining("\n"));
        return moved.isEmpty() ? "Nothing moved beyond noise since the report that was kept." : moved;
    }

    private static String sentence(Movement movement) {
        return String.format(
                Locale.ROOT,
                "%s is %s: %.2f, and was %.2f in the report that was kept",
                movement.figure(),
                movement.direction().name().toLowerCase(Locale.ROOT),
                movement.now(),
                movement.before());
    }
}

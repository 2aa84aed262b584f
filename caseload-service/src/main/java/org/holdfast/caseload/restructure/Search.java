package org.holdfast.caseload.restructure;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One run of the solver: looked at while it goes on, and ended before its time where somebody says so. */
public class Search {

    private final Solver<Structure> solver;
    private final Structure problem;
    private final AtomicReference<@Nullable Structure> best = new AtomicReference<>();
    private final AtomicInteger improvements = new AtomicInteger();

    public Search(Structure problem, Duration time) {
        this.problem = problem;
        this.solver = SolverFactory.<Structure>create(new SolverConfig()
                        .withSolutionClass(Structure.class)
                        .withEntityClasses(Family.class)
                        .withConstraintProviderClass(Rules.class)
                        .withTerminationSpentLimit(time))
                .buildSolver();
        solver.addEventListener(event -> {
            best.set(event.getNewBestSolution());
            improvements.incrementAndGet();
        });
    }

    /** Takes as long as it was given. What it found stays the best. */
    @CanIgnoreReturnValue
    public Structure run() {
        var found = solver.solve(problem);
        best.set(found);
        return found;
    }

    void end() {
        var _ = solver.terminateEarly();
    }

    /** Absent until there is one; what the search began with is being worked on meanwhile. */
    Optional<Structure> best() {
        return Optional.ofNullable(best.get());
    }

    public int improvements() {
        return improvements.get();
    }
}

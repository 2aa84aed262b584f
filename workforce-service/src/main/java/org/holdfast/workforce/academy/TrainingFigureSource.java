package org.holdfast.workforce.academy;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.holdfast.contracts.TeamId;
import org.holdfast.workforce.strategy.Figure;
import org.holdfast.workforce.strategy.FigureSource;
import org.jspecify.annotations.Nullable;

/** Objectives about the courses that people need. */
@ApplicationScoped
class TrainingFigureSource implements FigureSource {

    private final Compliance compliance;

    TrainingFigureSource(Compliance compliance) {
        this.compliance = compliance;
    }

    @Override
    public Set<Figure> figures() {
        return Set.of(Figure.MANDATORY_TRAINING);
    }

    /** Every course counts once for each person who needs it. */
    @Override
    public @Nullable BigDecimal read(Figure figure, @Nullable TeamId team, LocalDate day) {
        var counted = compliance.on(day).stream()
                .filter(row -> team == null || team.equals(row.teamId()))
                .toList();
        var needed = counted.stream().mapToInt(TeamCompliance::needed).sum();
        var held = counted.stream().mapToInt(TeamCompliance::held).sum();
        return needed == 0
                ? null
                : BigDecimal.valueOf(held)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(needed), 1, RoundingMode.HALF_UP);
    }
}

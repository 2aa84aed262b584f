package org.holdfast.workforce.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.holdfast.contracts.TeamId;
import org.holdfast.workforce.strategy.Figure;
import org.holdfast.workforce.strategy.FigureSource;
import org.jspecify.annotations.Nullable;

/** Objectives about being supervised in time, and by the same person. */
@ApplicationScoped
class SupervisionFigureSource implements FigureSource {

    private static final int PERCENT = 2;

    private final Supervising supervising;

    SupervisionFigureSource(Supervising supervising) {
        this.supervising = supervising;
    }

    @Override
    public Set<Figure> figures() {
        return Set.of(Figure.SUPERVISED_IN_TIME, Figure.SAME_SUPERVISOR);
    }

    @Override
    public @Nullable BigDecimal read(Figure figure, @Nullable TeamId team, LocalDate day) {
        var people = supervising.measuresOfAll().stream()
                .filter(person -> team == null || team.equals(person.teamId()))
                .toList();
        if (people.isEmpty()) {
            return null;
        }
        var figures = SupervisionFigures.of(team, people);
        var share = figure == Figure.SAME_SUPERVISOR ? figures.consistency() : figures.share();
        return share == null ? null : share.movePointRight(PERCENT);
    }
}

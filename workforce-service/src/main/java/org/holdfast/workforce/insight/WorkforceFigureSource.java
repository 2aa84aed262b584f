package org.holdfast.workforce.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.holdfast.contracts.TeamId;
import org.holdfast.workforce.strategy.Figure;
import org.holdfast.workforce.strategy.FigureSource;
import org.jspecify.annotations.Nullable;

/** Objectives about who comes, stays and is away. */
@ApplicationScoped
class WorkforceFigureSource implements FigureSource {

    private final Counting counting;

    WorkforceFigureSource(Counting counting) {
        this.counting = counting;
    }

    @Override
    public Set<Figure> figures() {
        return Set.of(
                Figure.TURNOVER,
                Figure.AGENCY_RATE,
                Figure.AGENCY_WORKERS,
                Figure.VACANCY_RATE,
                Figure.ABSENCE,
                Figure.AVERAGE_CASELOAD);
    }

    @Override
    public @Nullable BigDecimal read(Figure figure, @Nullable TeamId team, LocalDate day) {
        var counted = counting.figures(team, day);
        return switch (figure) {
            case TURNOVER -> counted.turnover();
            case AGENCY_RATE -> counted.agencyRate();
            case AGENCY_WORKERS -> counted.headcount().agency();
            case VACANCY_RATE -> counted.vacancyRate();
            case ABSENCE -> counted.absence();
            case AVERAGE_CASELOAD -> counted.averageCaseload();
            case SUPERVISED_IN_TIME, SAME_SUPERVISOR, MANDATORY_TRAINING -> null;
        };
    }
}

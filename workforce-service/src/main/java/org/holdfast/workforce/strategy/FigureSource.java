package org.holdfast.workforce.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** An insight that objectives can be bound to. */
public interface FigureSource {

    Set<Figure> figures();

    /**
     * @param team absent for all teams together
     * @return absent where there is nothing to share, such as the turnover of a team without people
     */
    @Nullable BigDecimal read(Figure figure, @Nullable TeamId team, LocalDate day);
}

package org.holdfast.local.saltmere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for children's services, or did.
 *
 * @param team none above the teams
 * @param supervisor the next up the line; none for the director
 */
record Colleague(
        int number,
        String fullName,
        Grade grade,
        BigDecimal fte,
        String contract,
        LocalDate started,
        @Nullable Team team,
        @Nullable UUID supervisor,
        List<Away> absences,
        @Nullable Leaving leaving) {

    UUID id() {
        return Ids.WORKER.of(number);
    }

    boolean worksOn(LocalDate day) {
        return !started.isAfter(day) && (leaving == null || !leaving.lastDay().isBefore(day));
    }

    boolean isThereOn(LocalDate day) {
        return worksOn(day) && absences.stream().noneMatch(away -> away.covers(day));
    }

    /** New children are not given to somebody whose last weeks these are. */
    boolean takesOn(LocalDate day) {
        return isThereOn(day)
                && worksOn(day.plusWeeks(5))
                && absences.stream().noneMatch(away -> away.isLong() && away.covers(day.plusWeeks(3)));
    }
}

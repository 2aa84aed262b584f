package org.holdfast.caseload.cincensus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A year of the census, from 1 April to 31 March; named by the year in which it ends. */
record CensusYear(int ending) {

    LocalDate first() {
        return LocalDate.of(ending - 1, 4, 1);
    }

    LocalDate last() {
        return LocalDate.of(ending, 3, 31);
    }

    boolean isOver(LocalDate day) {
        return day.isAfter(last());
    }

    /** What had not happened by the end of the year is not in its census. */
    @Nullable LocalDate asFarAsOver(@Nullable LocalDate day) {
        return day == null || isOver(day) ? null : day;
    }
}

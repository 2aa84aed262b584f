package org.holdfast.caseload.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A year of the return, from 1 April to 31 March; named by the year in which it ends. */
record CollectionYear(int ending) {

    LocalDate first() {
        return LocalDate.of(ending - 1, 4, 1);
    }

    LocalDate last() {
        return LocalDate.of(ending, 3, 31);
    }

    boolean touches(LocalDate from, @Nullable LocalDate until) {
        return !from.isAfter(last()) && (until == null || !until.isBefore(first()));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }
}

package org.holdfast.workforce.census;

import java.time.LocalDate;
import java.time.Month;

/** A year of the census: from 1 October to the reference day, 30 September. */
record CensusYear(int ending) {

    LocalDate first() {
        return LocalDate.of(ending - 1, Month.OCTOBER, 1);
    }

    LocalDate reference() {
        return LocalDate.of(ending, Month.SEPTEMBER, 30);
    }
}

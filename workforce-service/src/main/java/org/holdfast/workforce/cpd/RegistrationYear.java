package org.holdfast.workforce.cpd;

import java.time.LocalDate;
import java.time.Month;

/** A year of registration with Social Work England: from 1 December to 30 November; it is renewed from 1 September on. */
record RegistrationYear(LocalDate first) {

    static RegistrationYear on(LocalDate day) {
        var begins = LocalDate.of(day.getYear(), Month.DECEMBER, 1);
        return new RegistrationYear(day.isBefore(begins) ? begins.minusYears(1) : begins);
    }

    LocalDate last() {
        return first.plusYears(1).minusDays(1);
    }

    LocalDate renewalOpens() {
        return LocalDate.of(first.getYear() + 1, Month.SEPTEMBER, 1);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }
}

package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child nobody knows, for there is none.
 *
 * @param daysOld below zero for a child who is expected
 * @param sex national code: M, F, or U before birth
 * @param ethnicity national code; none before birth
 * @param disabilities national codes; none where nobody has asked yet
 * @param nhsNumber of the range 999, which is kept free for tests; none before birth
 */
record Child(
        int number,
        String fullName,
        int daysOld,
        LocalDate born,
        String sex,
        @Nullable String nhsNumber,
        @Nullable String upn,
        @Nullable Agency school,
        @Nullable String language,
        @Nullable String ethnicity,
        List<String> disabilities) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    UUID id() {
        return Ids.CHILD.of(number);
    }

    String laChildId() {
        return "SZ%06d".formatted(number);
    }

    String firstName() {
        return fullName.substring(0, fullName.indexOf(' '));
    }

    boolean isExpected() {
        return daysOld < 0;
    }

    int age() {
        return ageDaysAgo(0);
    }

    int ageDaysAgo(int days) {
        return (int) Math.floor((daysOld - days) / DAYS_OF_A_YEAR);
    }
}

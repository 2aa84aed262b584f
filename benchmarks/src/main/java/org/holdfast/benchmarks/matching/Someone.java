package org.holdfast.benchmarks.matching;

import java.time.LocalDate;

/**
 * An invented child, as they really are.
 *
 * @param number tells the child apart from every other: the label
 */
record Someone(
        int number,
        String given,
        String family,
        LocalDate born,
        String sex,
        String postcode,
        String school,
        String nhsNumber,
        String upn) {

    boolean isAtSchool(LocalDate today) {
        return born.plusYears(5).isBefore(today);
    }
}

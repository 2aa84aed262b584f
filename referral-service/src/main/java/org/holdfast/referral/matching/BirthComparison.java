package org.holdfast.referral.matching;

import static org.holdfast.referral.matching.Finding.AGE_DOES_NOT_FIT;
import static org.holdfast.referral.matching.Finding.AGE_FITS;
import static org.holdfast.referral.matching.Finding.BIRTHDAY_DAY_AND_MONTH_SWAPPED;
import static org.holdfast.referral.matching.Finding.BIRTHDAY_DIFFERENT;
import static org.holdfast.referral.matching.Finding.BIRTHDAY_FIRST_OF_JANUARY;
import static org.holdfast.referral.matching.Finding.BIRTHDAY_SAME;
import static org.holdfast.referral.matching.Finding.BIRTHDAY_TYPING_ERROR;
import static org.holdfast.referral.matching.Finding.BIRTH_EXPECTED_THEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what is known of two births: days, days on which they were expected, and estimated ages. */
final class BirthComparison {

    private static final int DAYS_AROUND_EXPECTED = 42;
    private static final int YEARS_MISJUDGED = 2;

    private BirthComparison() {}

    static Optional<Finding> of(Particulars said, Particulars known) {
        if (said.dateOfBirth() != null && known.dateOfBirth() != null) {
            return Optional.of(days(said.dateOfBirth(), known.dateOfBirth()));
        }
        var one = dayOf(said);
        var other = dayOf(known);
        if (one != null && other != null) {
            return Optional.of(
                    Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_AROUND_EXPECTED
                            ? BIRTH_EXPECTED_THEN
                            : BIRTHDAY_DIFFERENT);
        }
        var years = yearOf(said);
        var otherYears = yearOf(known);
        return years.isEmpty() || otherYears.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Math.abs(years.get() - otherYears.get()) <= YEARS_MISJUDGED ? AGE_FITS : AGE_DOES_NOT_FIT);
    }

    /** The year of birth, be it estimated. */
    static Optional<Integer> yearOf(Particulars child) {
        var day = dayOf(child);
        if (day != null) {
            return Optional.of(day.getYear());
        }
        return Optional.ofNullable(child.age()).map(age -> child.asOf().getYear() - age);
    }

    /** Day and month in each other's place, where both are a month. */
    static Optional<LocalDate> swapped(LocalDate day) {
        return day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue()
                ? Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                : Optional.empty();
    }

    private static @Nullable LocalDate dayOf(Particulars child) {
        return child.dateOfBirth() == null ? child.expectedDateOfBirth() : child.dateOfBirth();
    }

    private static Finding days(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return one.getDayOfYear() == 1 ? BIRTHDAY_FIRST_OF_JANUARY : BIRTHDAY_SAME;
        }
        if (swapped(one).filter(other::equals).isPresent()) {
            return BIRTHDAY_DAY_AND_MONTH_SWAPPED;
        }
        var written = one.toString();
        var otherWritten = other.toString();
        return Likeness.oneCharacterApart(written, otherWritten) || Likeness.transposed(written, otherWritten)
                ? BIRTHDAY_TYPING_ERROR
                : BIRTHDAY_DIFFERENT;
    }
}

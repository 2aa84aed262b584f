package org.holdfast.directwork.circle;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A child, as far as this service has heard of them.
 *
 * @param fullName absent until the child's state has arrived
 * @param dateOfBirth absent for a child not yet born, or not yet heard of
 * @param school absent where none is known
 */
public record Child(
        @Nullable String fullName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String school) {

    public Child(@Nullable String fullName, @Nullable LocalDate dateOfBirth) {
        this(fullName, dateOfBirth, null);
    }

    static final Child NOT_YET_HEARD_OF = new Child(null, null);

    /** In years; nobody knows it without a date of birth. */
    public OptionalInt ageOn(LocalDate day) {
        return dateOfBirth == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(dateOfBirth, day).getYears());
    }
}

package org.holdfast.referral.annexa;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.referral.child.ChildView;
import org.jspecify.annotations.Nullable;

/** A row of a list: a child, and what the list tells about the child. */
record AnnexARow(ChildId childId, Object[] columns) {

    private static final String[] CHILD = {
        "Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)"
    };

    static String[] header(String... columns) {
        return Stream.concat(Arrays.stream(CHILD), Arrays.stream(columns)).toArray(String[]::new);
    }

    /** @param until the day by which the child's age is told */
    Object[] cells(ChildView child, LocalDate until) {
        var born = child.dateOfBirth();
        var about = new @Nullable Object[] {
            child.laChildId(),
            AnnexACodes.gender(child.sex()),
            AnnexACodes.ethnicity(child.ethnicity()),
            AnnexACodes.day(born == null ? child.expectedDateOfBirth() : born),
            born == null
                    ? child.ageEstimate()
                    : Integer.valueOf(Period.between(born, until).getYears())
        };
        return Stream.concat(Arrays.stream(about), Arrays.stream(columns)).toArray();
    }
}

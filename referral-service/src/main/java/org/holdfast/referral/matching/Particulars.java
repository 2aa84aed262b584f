package org.holdfast.referral.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two children are compared by.
 *
 * @param names every full name the child is or was known by, the usual one first
 * @param age estimated in years
 * @param asOf the day on which the age was said
 * @param sex `M`, `F` or `U`; absent where nobody said
 * @param nhsNumberIndex blind index of the NHS number: enough to tell whether two are the same
 * @param upnIndex blind index of the unique pupil number
 */
public record Particulars(
        List<String> names,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable Integer age,
        LocalDate asOf,
        @Nullable String sex,
        @Nullable String postcode,
        @Nullable String school,
        @Nullable String nhsNumberIndex,
        @Nullable String upnIndex) {

    List<Name> parsed() {
        return names.stream().map(Name::of).toList();
    }

    @Override
    public String toString() {
        return "Particulars[…]";
    }
}

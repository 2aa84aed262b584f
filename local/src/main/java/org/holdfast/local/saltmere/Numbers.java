package org.holdfast.local.saltmere;

import java.util.Optional;

/** Numbers with a check that holds, of ranges that no real child can have. */
final class Numbers {

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int NHS_PLACES = 9;

    private Numbers() {}

    /** The so-manieth NHS number of the test range 999; some have no check digit and are no numbers (modulus 11). */
    static Optional<String> nhs(int count) {
        var digits = "999%06d".formatted(count);
        var sum = 0;
        for (var place = 0; place < NHS_PLACES; place++) {
            sum += (10 - place) * Character.getNumericValue(digits.charAt(place));
        }
        var check = (11 - sum % 11) % 11;
        return check == 10 ? Optional.empty() : Optional.of(digits + check);
    }

    /** A unique pupil number of authority 999, which there is not (modulus 23). */
    static String upn(int count) {
        var digits = "999%08d0".formatted(count);
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            sum += (place + 2) * Character.getNumericValue(digits.charAt(place));
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
    }
}

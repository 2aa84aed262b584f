package org.holdfast.referral.matching;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words differ only as by a typing error. */
final class Likeness {

    private static final int TOO_SHORT_TO_TELL = 4;
    private static final int LONG_ENOUGH_FOR_TWO = 8;
    private static final double ALIKE = 0.93;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private Likeness() {}

    static boolean typingError(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        if (shorter < TOO_SHORT_TO_TELL) {
            return false;
        }
        var distance = DISTANCE.apply(one, other);
        return distance == 1
                || transposed(one, other)
                || shorter >= LONG_ENOUGH_FOR_TWO && distance == 2
                || distance == 2 && SIMILARITY.apply(one, other) >= ALIKE;
    }

    /** Two neighbours that changed places, wherever they stand. */
    static boolean transposed(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        var first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.substring(first + 2).equals(other.substring(first + 2));
    }

    /** Of words of one length. */
    static boolean oneCharacterApart(String one, String other) {
        return one.length() == other.length() && DISTANCE.apply(one, other) == 1;
    }
}

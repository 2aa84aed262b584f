package org.holdfast.referral.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A full name in its parts, without capitals, accents and punctuation.
 *
 * @param given absent where there is none yet, as for Baby Ashgrove
 * @param middle every further name before the family name
 * @param family particles such as van or al belong to it; absent for a single name
 */
record Name(
        @Nullable String given,
        List<String> middle,
        @Nullable String family) {

    private static final Set<String> NOT_YET_NAMED =
            Set.of("baby", "babe", "infant", "newborn", "unborn", "unknown", "child", "boy", "girl", "twin", "foetus");

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "da", "do", "dos", "di", "du", "del", "della", "la", "le", "el", "al",
            "bin", "ibn", "bint", "ben", "abu", "abdul", "st", "san", "mac", "mc", "o", "ap", "ul", "ur");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern WITHIN_A_WORD = Pattern.compile("['’`.]");
    private static final Pattern AROUND_A_HYPHEN = Pattern.compile("\\s*-\\s*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    static Name of(String fullName) {
        var words = new ArrayList<>(Arrays.asList(folded(fullName).split(" ")));
        words.removeIf(String::isEmpty);
        if (words.size() < 2) {
            return new Name(words.isEmpty() ? null : words.getFirst(), List.of(), null);
        }
        var familyFrom = words.size() - 1;
        while (familyFrom > 1 && PARTICLES.contains(words.get(familyFrom - 1))) {
            familyFrom--;
        }
        var before = words.subList(0, familyFrom);
        var family = String.join("", words.subList(familyFrom, words.size()));
        if (before.stream().anyMatch(NOT_YET_NAMED::contains)) {
            return new Name(null, List.of(), family);
        }
        return new Name(before.getFirst(), List.copyOf(before.subList(1, before.size())), family);
    }

    /** The same name read the other way round. */
    Name swapped() {
        return new Name(family, middle, given);
    }

    /** A hyphen stays: it joins the parts of one name. */
    private static String folded(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
        folded = ACCENT.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
        folded = WITHIN_A_WORD.matcher(folded).replaceAll("");
        folded = AROUND_A_HYPHEN.matcher(folded).replaceAll("-");
        return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    }
}

package org.holdfast.directwork.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.holdfast.directwork.learning.Words.Word;

/**
 * Points out by what somebody could be recognised: the child's names however they are written, nicknames and misspellings with them;
 * the family's name; the school; places; contact details; and what looks like a name. It finds too much rather than too little: a
 * person decides.
 */
final class NameFinder {

    private static final double ALIKE = 0.92;
    private static final int SHORTEST_ALIKE = 4;
    private static final int LONGEST_PLACE = 4;

    private static final Map<Pattern, NameKind> PATTERNS = Map.of(
            Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b"),
            NameKind.CONTACT,
            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            NameKind.CONTACT,
            Pattern.compile("(?<!\\d)(?:\\+44|0)(?:[\\s-]?\\d){9,10}(?!\\d)"),
            NameKind.CONTACT,
            Pattern.compile("(?<!\\d)\\d(?:[\\s-]?\\d){6,}(?!\\d)"),
            NameKind.CONTACT,
            Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?!\\d)"),
            NameKind.DATE,
            Pattern.compile(
                    "(?i)\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september"
                            + "|october|november|december)(?:\\s+\\d{4})?\\b"),
            NameKind.DATE);

    /** After a capitalised word these make it the name of a place. */
    private static final Set<String> KINDS_OF_PLACE = Set.of(
            "school",
            "primary",
            "academy",
            "college",
            "nursery",
            "hospital",
            "surgery",
            "road",
            "street",
            "avenue",
            "close",
            "lane",
            "drive",
            "court",
            "gardens",
            "crescent",
            "terrace",
            "grove",
            "estate",
            "hub",
            "centre",
            "church");

    private final GivenNames givenNames;
    private final Set<String> places = new HashSet<>();
    private final Set<String> placesThatAreWords = new HashSet<>();
    private final Set<String> usualCapitals;
    private final Set<String> everydayWords;

    NameFinder(GivenNames givenNames) {
        this.givenNames = givenNames;
        this.usualCapitals = Set.copyOf(NameLists.lines("usual-capitals.txt"));
        this.everydayWords = Set.copyOf(NameLists.lines("everyday-words.txt"));
        for (var place : NameLists.lines("places.txt")) {
            if (place.startsWith("~")) {
                placesThatAreWords.add(place.substring(1));
            } else {
                places.add(place);
            }
        }
    }

    /** By their place in the text; where two overlap, the more certain one. */
    List<Finding> in(String text, KnownNames known) {
        var words = Words.of(text);
        var found = new ArrayList<Finding>();
        PATTERNS.forEach((pattern, kind) -> pattern.matcher(text)
                .results()
                .forEach(match -> found.add(new Finding(match.start(), match.end(), kind))));
        for (var place = 0; place < words.all().size(); place++) {
            var word = words.all().get(place);
            ofTheChild(word, known).ifPresent(found::add);
            place(words, place).ifPresent(found::add);
            likely(word).ifPresent(found::add);
        }
        return mostCertain(found);
    }

    private Optional<Finding> ofTheChild(Word word, KnownNames known) {
        if (known.given().contains(word.plain())) {
            return kind(word, isEveryday(word) ? NameKind.LIKE_THE_CHILD : NameKind.CHILD);
        }
        if (known.family().contains(word.plain())) {
            return kind(word, NameKind.FAMILY);
        }
        if (known.school().contains(word.plain()) && word.capital()) {
            return kind(word, NameKind.SCHOOL);
        }
        if (!isEveryday(word) && (alike(word.plain(), known.given()) || alike(word.plain(), known.family()))) {
            return kind(word, NameKind.LIKE_THE_CHILD);
        }
        return Optional.empty();
    }

    private static boolean alike(String word, Set<String> names) {
        return word.length() >= SHORTEST_ALIKE
                && names.stream()
                        .filter(name -> name.length() >= SHORTEST_ALIKE && name.charAt(0) == word.charAt(0))
                        .anyMatch(
                                name -> LevenshteinDistance.getDefaultInstance().apply(name, word) <= 1
                                        || Math.abs(name.length() - word.length()) <= 1
                                                && new JaroWinklerSimilarity().apply(name, word) >= ALIKE);
    }

    private Optional<Finding> place(Words words, int place) {
        var word = words.all().get(place);
        var next = place + 1 < words.all().size() ? words.all().get(place + 1) : null;
        if (next != null
                && word.capital()
                && !word.opensSentence()
                && KINDS_OF_PLACE.contains(next.plain())
                && !usualCapitals.contains(word.plain())) {
            return Optional.of(new Finding(word.from(), next.to(), NameKind.PLACE));
        }
        if (word.capital() && !word.opensSentence() && placesThatAreWords.contains(word.plain())) {
            return kind(word, NameKind.PLACE);
        }
        return IntStream.iterate(LONGEST_PLACE, length -> length > 0, length -> length - 1)
                .filter(length -> places.contains(words.phrase(place, length)))
                .mapToObj(length -> new Finding(
                        word.from(),
                        words.all()
                                .get(Math.min(words.all().size(), place + length) - 1)
                                .to(),
                        NameKind.PLACE))
                .findFirst();
    }

    private Optional<Finding> likely(Word word) {
        if (usualCapitals.contains(word.plain())) {
            return Optional.empty();
        }
        var isName = givenNames.has(word.plain()) && !everydayWords.contains(word.plain());
        return isName || word.capital() && !word.opensSentence() ? kind(word, NameKind.LIKELY_NAME) : Optional.empty();
    }

    private boolean isEveryday(Word word) {
        return !word.capital() && everydayWords.contains(word.plain());
    }

    private static Optional<Finding> kind(Word word, NameKind kind) {
        return Optional.of(new Finding(word.from(), word.to(), kind));
    }

    private static List<Finding> mostCertain(List<Finding> found) {
        var kept = new ArrayList<Finding>();
        found.stream()
                .sorted(Comparator.comparing(Finding::kind).thenComparing(finding -> finding.from() - finding.to()))
                .filter(finding -> kept.stream().noneMatch(finding::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Finding::from));
        return List.copyOf(kept);
    }
}

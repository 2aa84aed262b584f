package org.holdfast.caseload.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words of a list in a text. What stands in quotation marks is what somebody said and is left alone; where two of the list overlap
 * the longer one counts.
 */
final class WordList {

    private static final Pattern QUOTED = Pattern.compile(
            "[“\"][^”\"]{1,2000}[”\"]|‘[^’]{1,500}’(?![a-z])|(?<![\\p{L}])'[^'\\n]{3,500}'(?![\\p{L}])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final String SENTENCE_END = ".!?;\n";
    private static final int CLOSE_BY = 9;

    /** So many words are hardly ever longer. */
    private static final int CLOSE_BY_CHARACTERS = 400;

    private final List<Entry> entries;

    WordList(List<AvoidedWord> words) {
        entries = words.stream()
                .flatMap(word -> word.forms().stream().map(form -> new Entry(form, phrase(form), word, unless(word))))
                .sorted(Comparator.comparingInt(Entry::length).reversed())
                .toList();
    }

    private record Entry(String written, Pattern form, AvoidedWord word, List<Pattern> unless) {

        int length() {
            return written.length();
        }

        /** Of hundreds of forms a text has a few: the others are passed over without looking for them word by word. */
        boolean mayBeIn(String lowerCase) {
            return Stream.of(written.strip().split("\\s+"))
                    .allMatch(word -> word.equals("*") || lowerCase.contains(word.toLowerCase(Locale.ROOT)));
        }

        List<Span> otherMeanings(String text) {
            return unless.stream().flatMap(each -> spans(each, text)).toList();
        }
    }

    private record Span(int from, int until) {

        boolean overlaps(Span other) {
            return from < other.until && other.from < until;
        }

        boolean covers(Span other) {
            return from <= other.from && other.until <= until;
        }
    }

    /** In the order of the text. */
    List<LanguageHint> hintsIn(String text) {
        var read = withoutQuotes(text);
        var taken = new ArrayList<Span>();
        var hints = new ArrayList<LanguageHint>();
        var lowerCase = read.toLowerCase(Locale.ROOT);
        for (var entry : entries) {
            if (!entry.mayBeIn(lowerCase)) {
                continue;
            }
            var otherMeanings = entry.otherMeanings(read);
            spans(entry.form(), read)
                    .filter(span -> taken.stream().noneMatch(span::overlaps))
                    .filter(span -> otherMeanings.stream().noneMatch(other -> other.covers(span)))
                    .filter(span -> isNear(entry.word().near(), span, read))
                    .forEach(span -> {
                        taken.add(span);
                        hints.add(new LanguageHint(
                                span.from(),
                                span.until(),
                                text.substring(span.from(), span.until()),
                                entry.word().instead()));
                    });
        }
        hints.sort(Comparator.comparingInt(LanguageHint::from));
        return List.copyOf(hints);
    }

    private static boolean isNear(List<String> near, Span span, String text) {
        if (near.isEmpty()) {
            return true;
        }
        var words = Stream.concat(before(span, text).stream(), after(span, text).stream())
                .toList();
        return near.stream().anyMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    private static List<String> before(Span span, String text) {
        var from = span.from();
        while (from > 0 && span.from() - from < CLOSE_BY_CHARACTERS && !endsSentence(text.charAt(from - 1))) {
            from--;
        }
        var words = words(text.substring(from, span.from()));
        return words.subList(Math.max(0, words.size() - CLOSE_BY), words.size());
    }

    private static List<String> after(Span span, String text) {
        var until = span.until();
        while (until < text.length()
                && until - span.until() < CLOSE_BY_CHARACTERS
                && !endsSentence(text.charAt(until))) {
            until++;
        }
        var words = words(text.substring(span.until(), until));
        return words.subList(0, Math.min(CLOSE_BY, words.size()));
    }

    private static boolean endsSentence(char character) {
        return SENTENCE_END.indexOf(character) >= 0;
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutQuotes(String text) {
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }

    private static Stream<Span> spans(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> new Span(found.start(), found.end()));
    }

    private static List<Pattern> unless(AvoidedWord word) {
        return word.unless().stream().map(WordList::phrase).toList();
    }

    /** Words in this order with white space between them, and no letter before or behind; a star stands for one word. */
    private static Pattern phrase(String words) {
        return Pattern.compile(
                Stream.of(words.strip().split("\\s+"))
                        .map(word -> word.equals("*") ? "[\\p{L}\\p{N}'’-]+" : Pattern.quote(word))
                        .collect(Collectors.joining("\\s+", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

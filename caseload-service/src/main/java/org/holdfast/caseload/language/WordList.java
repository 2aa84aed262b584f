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
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]");
    private static final int CLOSE_BY = 9;

    private final List<Entry> entries;

    WordList(List<AvoidedWord> words) {
        entries = words.stream()
                .flatMap(word ->
                        word.forms().stream().map(form -> new Entry(phrase(form), form.length(), word, unless(word))))
                .sorted(Comparator.comparingInt(Entry::length).reversed())
                .toList();
    }

    private record Entry(Pattern form, int length, AvoidedWord word, List<Pattern> unless) {}

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
        for (var entry : entries) {
            spans(entry.form(), read)
                    .filter(span -> taken.stream().noneMatch(span::overlaps))
                    .filter(span -> isMeant(entry, span, read))
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

    private static boolean isMeant(Entry entry, Span span, String text) {
        return entry.unless().stream().flatMap(each -> spans(each, text)).noneMatch(other -> other.covers(span))
                && isNear(entry.word().near(), span, text);
    }

    private static boolean isNear(List<String> near, Span span, String text) {
        if (near.isEmpty()) {
            return true;
        }
        var words = Stream.concat(
                        before(text.substring(0, span.from())).stream(), after(text.substring(span.until())).stream())
                .toList();
        return near.stream().anyMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    private static List<String> before(String text) {
        var words = words(SENTENCE_END.splitAsStream(text).reduce("", (_, last) -> last));
        return words.subList(Math.max(0, words.size() - CLOSE_BY), words.size());
    }

    private static List<String> after(String text) {
        var words = words(SENTENCE_END.split(text, 2)[0]);
        return words.subList(0, Math.min(CLOSE_BY, words.size()));
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}']+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
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

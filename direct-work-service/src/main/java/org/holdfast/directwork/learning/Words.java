package org.holdfast.directwork.learning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, with their places in it. */
record Words(List<Word> all) {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’\\-]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /**
     * @param plain in lower case, without accents and without a possessive s
     * @param opensSentence whether a capital says nothing here
     */
    record Word(int from, int to, String plain, boolean capital, boolean opensSentence) {}

    static Words of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        var before = 0;
        while (matcher.find()) {
            var between = text.substring(before, matcher.start());
            var opens = words.isEmpty() || between.chars().anyMatch(sign -> ".!?:;\n\"“(".indexOf(sign) >= 0);
            var possessive = POSSESSIVE.matcher(matcher.group());
            var end = possessive.find() ? matcher.start() + possessive.start() : matcher.end();
            words.add(new Word(
                    matcher.start(),
                    end,
                    plain(text.substring(matcher.start(), end)),
                    Character.isUpperCase(text.codePointAt(matcher.start())),
                    opens));
            before = matcher.end();
        }
        return new Words(List.copyOf(words));
    }

    static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The plain words from here on, as many as there are up to a number, joined by spaces. */
    String phrase(int from, int words) {
        return String.join(
                " ",
                all.subList(from, Math.min(all.size(), from + words)).stream()
                        .map(Word::plain)
                        .toList());
    }
}

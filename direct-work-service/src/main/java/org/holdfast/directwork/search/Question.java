package org.holdfast.directwork.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed, with the age of the child taken out of it.
 *
 * @param words what is left to look for
 * @param age in years, where an age was named
 */
public record Question(String words, Optional<Integer> age) {

    private static final int OLDEST = 25;

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen");

    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS) + ")";

    private static final Pattern AGE = Pattern.compile(
            "\\b(?:aged? " + NUMBER + "|" + NUMBER + "[ -]?(?:years?|yrs?)[ -]?olds?|" + NUMBER + "[ -]?y[/ ]?o)\\b");

    /** As notes are written: "lad 11", "13 lad", "she is 12", "cuts her arms, 15". What is counted otherwise is no age. */
    private static final Pattern SHORTLY = Pattern.compile(
            "(?<=\\b(?:boy|girl|lad|lass|son|daughter|s?he is|s?he's),? )(\\d{1,2})\\b(?! (?:min|hour|day|week|month|time|move|place|mile|other))"
                    + "|\\b(\\d{1,2})(?=,? (?:boy|girl|lad|lass)\\b)|(?<=, )(\\d{1,2})(?=,|$)");

    private static final List<Stage> STAGES = List.of(
            new Stage(Pattern.compile("\\b(?:toddlers?|nursery|pre[ -]?school(?:er)?s?|little ones?)\\b"), 4),
            new Stage(Pattern.compile("\\b(?:teens?|teenagers?|adolescents?)\\b"), 15),
            new Stage(Pattern.compile("\\b(?:young adults?|care leavers?)\\b"), 18));

    private record Stage(Pattern pattern, int age) {}

    /** An age in years is taken out of the words; a time of life is heard and stays a word to look for. */
    public static Question of(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        for (var way : List.of(AGE, SHORTLY)) {
            var named = way.matcher(text);
            if (named.find()) {
                var age = years(named.group(1), named.group(2), named.group(3));
                if (age <= OLDEST) {
                    return new Question(named.replaceFirst(" ").strip(), Optional.of(age));
                }
            }
        }
        return new Question(
                text,
                STAGES.stream()
                        .filter(stage -> stage.pattern().matcher(text).find())
                        .map(Stage::age)
                        .findFirst());
    }

    private static int years(String... groups) {
        for (var group : groups) {
            if (group != null) {
                var word = NUMBERS.indexOf(group);
                return word >= 0 ? word : Integer.parseInt(group);
            }
        }
        throw new IllegalStateException("No number in an age");
    }
}

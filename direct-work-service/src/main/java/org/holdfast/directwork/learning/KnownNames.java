package org.holdfast.directwork.learning;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.directwork.circle.Child;
import org.jspecify.annotations.Nullable;

/**
 * What the child's own record says must not be in a text that is shared.
 *
 * @param given the names the child is called by, short forms with them
 * @param family the last word of the child's name
 * @param school the words of the school's name that no other school has
 */
record KnownNames(Set<String> given, Set<String> family, Set<String> school) {

    private static final Set<String> IN_EVERY_SCHOOLS_NAME = Set.of(
            "school",
            "primary",
            "junior",
            "infant",
            "infants",
            "secondary",
            "high",
            "academy",
            "college",
            "church",
            "catholic",
            "of",
            "england",
            "and",
            "the",
            "nursery",
            "community",
            "grammar",
            "first",
            "middle",
            "lower",
            "upper",
            "st",
            "saint",
            "ce",
            "rc",
            "c",
            "e",
            "trust",
            "free",
            "special",
            "sixth",
            "form",
            "girls",
            "boys",
            "for",
            "at");

    static KnownNames of(List<Child> children, GivenNames givenNames) {
        var given = new HashSet<String>();
        var family = new HashSet<String>();
        var school = new HashSet<String>();
        for (var child : children) {
            var names = words(child.fullName(), "\\s+");
            if (names.size() > 1) {
                family.add(names.getLast());
                family.addAll(words(names.getLast(), "-"));
            }
            names.stream()
                    .limit(Math.max(1, names.size() - 1))
                    .forEach(name -> given.addAll(givenNames.allFormsOf(name)));
            words(child.school(), "[^\\p{L}]+").stream()
                    .filter(word -> !IN_EVERY_SCHOOLS_NAME.contains(word))
                    .forEach(school::add);
        }
        return new KnownNames(Set.copyOf(given), Set.copyOf(family), Set.copyOf(school));
    }

    private static List<String> words(@Nullable String text, String between) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(between))
                        .map(Words::plain)
                        .filter(word -> word.length() > 1)
                        .toList();
    }
}

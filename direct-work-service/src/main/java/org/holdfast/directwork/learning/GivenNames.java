package org.holdfast.directwork.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** First names, and the short forms and spellings people use for them. */
final class GivenNames {

    private final Map<String, Set<String>> forms = new HashMap<>();

    private GivenNames(List<String> lines) {
        for (var line : lines) {
            var same = Set.copyOf(Arrays.asList(line.split(" ")));
            same.forEach(
                    name -> forms.computeIfAbsent(name, _ -> new HashSet<>()).addAll(same));
        }
    }

    /** Each line of the file holds the forms of one name. */
    static GivenNames known() {
        return new GivenNames(NameLists.lines("given-names.txt"));
    }

    /** With the name itself. */
    Set<String> allFormsOf(String name) {
        var known = new HashSet<>(forms.getOrDefault(name, Set.of()));
        known.add(name);
        return known;
    }

    boolean has(String word) {
        return forms.containsKey(word);
    }
}

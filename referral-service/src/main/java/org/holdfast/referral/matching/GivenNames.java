package org.holdfast.referral.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Given names that are forms of one name, and given names that are names in their own right and so no typing error of another. */
final class GivenNames {

    private static final Map<String, Set<String>> HEADS = read();

    private GivenNames() {}

    /** The names this one may be a form of; itself where it is not listed. */
    static Set<String> headsOf(String name) {
        return HEADS.getOrDefault(name, Set.of(name));
    }

    static boolean formsOfOne(String one, String other) {
        var heads = new HashSet<>(headsOf(one));
        heads.retainAll(headsOf(other));
        return !heads.isEmpty();
    }

    /** Ella and Emma are two names, and may be two sisters. */
    static boolean twoNames(String one, String other) {
        return HEADS.containsKey(one) && HEADS.containsKey(other) && !formsOfOne(one, other);
    }

    /** Each line has one name in all its forms, the full one first. */
    private static Map<String, Set<String>> read() {
        var heads = new HashMap<String, Set<String>>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GivenNames.class.getResourceAsStream("/given-names.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .forEach(forms -> forms.forEach(form ->
                            heads.computeIfAbsent(form, _ -> new HashSet<>()).add(forms.getFirst())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heads;
    }
}

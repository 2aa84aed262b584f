package org.holdfast.directwork.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a practitioner would want to find for a question.
 *
 * @param grades by the code of a tool: 3 best, 2 good, 1 fair
 */
record Judgement(String query, Map<String, Integer> grades) {

    static List<Judgement> in(String file) {
        try (var stream = Judgement.class.getResourceAsStream("/relevance/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Judgement::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judgement read(String line) {
        var parts = line.split("\\|", -1);
        var grades = new HashMap<String, Integer>();
        for (var part = 1; part < parts.length; part++) {
            var grade = 4 - part;
            Stream.of(parts[part].split(","))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> grades.put(code, grade));
        }
        return new Judgement(parts[0].strip(), grades);
    }

    /** Normalised discounted cumulative gain: 1 where the best tools come first, in the order of their grades. */
    double ndcg(List<String> found, int places) {
        var gained =
                gain(found.stream().map(code -> grades.getOrDefault(code, 0)).toList(), places);
        return gained / gain(sorted(grades.values()), places);
    }

    private static List<Integer> sorted(Collection<Integer> grades) {
        return grades.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static double gain(List<Integer> grades, int places) {
        var sum = 0.0;
        for (var place = 0; place < Math.min(places, grades.size()); place++) {
            sum += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
        }
        return sum;
    }
}

package org.holdfast.caseload.survey;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which rows of a table are not told, so that nobody can be found by taking what is told from the sum. A row is small where its
 * count of children, of those who said yes or of those who did not lies between 1 and 4. What is hidden together must not be small
 * either: the next smallest row is hidden with it, until it is not. If all rows are hidden and their sum is still small, the sum is too.
 */
final class Hiding {

    static final int FEWEST = 5;

    private Hiding() {}

    /**
     * One row: how many children, and how many of them said yes.
     *
     * @param name of the row
     */
    record Count(String name, int children, int yes) {

        boolean isSmall() {
            return isFew(children) || isFew(yes) || isFew(children - yes);
        }

        Count and(Count other) {
            return new Count(name, children + other.children, yes + other.yes);
        }

        private static boolean isFew(int count) {
            return count > 0 && count < FEWEST;
        }
    }

    static Set<String> hidden(List<Count> rows) {
        var hidden = new HashSet<String>();
        rows.stream().filter(Count::isSmall).map(Count::name).forEach(hidden::add);
        var others = rows.stream()
                .filter(row -> !row.isSmall() && row.children() > 0)
                .sorted(Comparator.comparingInt(Count::children).thenComparing(Count::name))
                .iterator();
        while (!hidden.isEmpty() && (tooFew(rows, hidden) || sumOf(rows, hidden).isSmall()) && others.hasNext()) {
            hidden.add(others.next().name());
        }
        return hidden;
    }

    static Count sum(List<Count> rows) {
        return rows.stream().reduce(new Count("", 0, 0), Count::and);
    }

    /** One hidden row alone is the sum less what is told. */
    private static boolean tooFew(List<Count> rows, Set<String> hidden) {
        return rows.stream()
                        .filter(row -> hidden.contains(row.name()) && row.children() > 0)
                        .count()
                == 1;
    }

    private static Count sumOf(List<Count> rows, Set<String> hidden) {
        return sum(rows.stream().filter(row -> hidden.contains(row.name())).toList());
    }
}

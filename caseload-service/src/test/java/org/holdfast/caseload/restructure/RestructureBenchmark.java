package org.holdfast.caseload.restructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How many relationships a change of structure breaks, searched for and done by hand: 1,500 children and 90 workers, of whom
 * some leave, some found a tenth team, and a tenth of the places move to it. Not one of the tests: a program that writes a page.
 */
final class RestructureBenchmark {

    private static final int WORKERS = 90;
    private static final int CHILDREN = 1_500;
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    private RestructureBenchmark() {}

    /** One way of doing it, and what came out. */
    record Outcome(
            String way,
            long seed,
            int moved,
            int broken,
            int away,
            int waiting,
            int beyondRoom,
            int fullest,
            long cost) {

        static Outcome of(String way, long seed, Structure structure) {
            var counted = new Reckoning(structure.getPosts(), structure.getFamilies());
            var points = counted.perPost(Family::points);
            return new Outcome(
                    way,
                    seed,
                    counted.moved(),
                    counted.broken(),
                    structure.getFamilies().stream()
                            .mapToInt(Family::awayFromTheirTeam)
                            .sum(),
                    counted.waiting(),
                    counted.beyondRoom(),
                    points.entrySet().stream()
                            .mapToInt(each -> percent(each.getKey(), each.getValue()))
                            .max()
                            .orElse(0),
                    counted.missed().entrySet().stream()
                            .mapToLong(each -> (long) each.getKey().usualWeight() * each.getValue())
                            .sum());
        }

        private static int percent(Post post, int points) {
            return post.percent(points);
        }

        String row() {
            return String.format(
                    Locale.UK,
                    "| %d | %s | %,d | %,d | %,d | %d | %d | %d %% | %,d |",
                    seed,
                    way,
                    moved,
                    broken,
                    away,
                    waiting,
                    beyondRoom,
                    fullest,
                    cost);
        }
    }

    static Outcome byHand(long seed, int workers, int children) {
        var structure = Imagined.of(workers, children, new Random(seed)).structure();
        new ByHand().allocate(structure);
        return Outcome.of("by hand", seed, structure);
    }

    static Outcome searched(long seed, int workers, int children, Duration time) {
        var structure = Imagined.of(workers, children, new Random(seed)).structure();
        return Outcome.of("searched, " + time.toSeconds() + " s", seed, new Search(structure, time).run());
    }

    public static void main(String[] arguments) throws IOException {
        var rows = new ArrayList<String>();
        for (var seed : SEEDS) {
            rows.add(byHand(seed, WORKERS, CHILDREN).row());
            rows.add(searched(seed, WORKERS, CHILDREN, Duration.ofSeconds(30)).row());
        }
        var page = """
                # A change of structure: %,d children, %d workers

                One in fifteen workers leaves, one in ten moves to a tenth team, and a tenth of the families live where that team now
                works. By hand: whoever can keep their social worker in the team of their area does; everybody else goes to whoever of
                that team has most room, and where it is full to whoever has most room of all. The search has the usual weights, one
                thread and the time it says. Both start from the same children; nobody may go over the limit.

                | seed | way | children moved | relationships broken, by their strength | not with the team of their area | without somebody | beyond room | fullest caseload | cost of all wishes |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(CHILDREN, WORKERS, String.join("\n", rows));
        Files.writeString(Path.of(arguments[0]), page);
    }
}

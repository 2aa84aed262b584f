package org.holdfast.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.holdfast.benchmarks.matching.SearchTimes.Times;

/** Measures the child index and writes what came out as Markdown: `MatchingBenchmark REPORT [CHILDREN [LARGE]]`. */
public final class MatchingBenchmark {

    private static final long SEED = 20260901;
    private static final int CHILDREN = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int WARM_UP = 500;
    private static final int ASKED = 3_000;

    private MatchingBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var children = arguments.length > 1 ? Integer.parseInt(arguments[1]) : CHILDREN;
        var large = arguments.length > 2 ? Integer.parseInt(arguments[2]) : LARGE;
        var report = accuracy(children) + search(large);
        Files.writeString(Path.of(arguments[0]), report);
    }

    private static String accuracy(int children) {
        var policy = UsualPolicy.read();
        var result = new Accuracy(new IndexInMemory(policy), policy).run(SEED, children, _ -> {});
        return String.format(
                Locale.ROOT,
                """
                ## Who is known again

                %,d invented children, seed %d, told of once to four times in random order, each telling through the index as at intake.

                | | |
                | --- | --- |
                | tellings of a child who was in the index | %,d |
                | linked by themselves | %,d, of which %,d rightly |
                | **precision** of links | **%.4f** (aim 0.99) |
                | **recall** of links | **%.4f** (aim 0.95) |
                | linked, or the right child among those shown to the front door | %.4f |
                | tellings of a new child | %,d, of which %,d showed somebody to look at |

                """,
                result.children(),
                SEED,
                result.known(),
                result.linked(),
                result.linkedRightly(),
                result.precision(),
                result.recall(),
                result.foundOrShown(),
                result.newChildren(),
                result.shownForNothing());
    }

    private static String search(int large) throws IOException, SQLException {
        var directory = Files.createTempDirectory("holdfast-benchmark");
        try (var index = LargeIndex.of(directory, SEED, large)) {
            var times = new SearchTimes(index.connection(), UsualPolicy.read());
            var known = times.known(SEED, large, WARM_UP, ASKED);
            var strangers = times.strangers(SEED, WARM_UP, ASKED);
            return String.format(Locale.ROOT, """
                            ## How long a search takes among %,d children

                            PostgreSQL with the product's own schema, one connection, the search and its limit in turns. The limit is the bare scan of
                            the index for the same keys, which hands over ids and weighs nothing.

                            | | search p50 | p95 | p99 | bare scan p50 | p95 | ratio of the medians |
                            | --- | --- | --- | --- | --- | --- | --- |
                            """, large)
                    + row("children of the index, told of anew", known.times())
                    + row("children nobody has heard of", strangers.times())
                    + String.format(
                            Locale.ROOT,
                            """

                            Of %,d children of the index who were told of anew, %,d were linked, %,d rightly (precision %.4f, recall %.4f), and %,d were linked
                            or among those shown. Of %,d strangers, %,d were taken for a child of the index.
                            """,
                            known.asked(),
                            known.linked(),
                            known.linkedRightly(),
                            (double) known.linkedRightly() / known.linked(),
                            (double) known.linkedRightly() / known.asked(),
                            known.foundOrShown(),
                            strangers.asked(),
                            strangers.linked());
        }
    }

    private static String row(String what, Times times) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.2f |%n",
                what,
                Times.at(times.search(), 0.5) / 1000.0,
                Times.at(times.search(), 0.95) / 1000.0,
                Times.at(times.search(), 0.99) / 1000.0,
                Times.at(times.scan(), 0.5) / 1000.0,
                Times.at(times.scan(), 0.95) / 1000.0,
                times.ratio());
    }
}

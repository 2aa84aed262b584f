package org.holdfast.benchmarks.matching;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.holdfast.referral.matching.IndexKeys;
import org.holdfast.referral.matching.IndexSearch;
import org.holdfast.referral.matching.Match;
import org.holdfast.referral.matching.Matching;
import org.holdfast.referral.matching.MatchingPolicy;
import org.holdfast.referral.matching.Particulars;
import org.holdfast.referral.matching.Verdict;

/**
 * The whole search beside its limit: the bare scan of the index for the same keys, which hands over ids and weighs nothing. Both run
 * in turns over the same connection, so that whatever else the machine does is done to both.
 */
final class SearchTimes {

    private static final String BARE_SCAN = "select id from child where index_keys && ?";

    private final Connection connection;
    private final MatchingPolicy policy;
    private final Matching matching;
    private final IndexSearch search;

    SearchTimes(Connection connection, MatchingPolicy policy) {
        this.connection = connection;
        this.policy = policy;
        this.matching = new Matching(policy);
        this.search = new IndexSearch(matching);
    }

    /** In microseconds; sorted. */
    record Times(long[] search, long[] scan) {

        static long at(long[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
        }

        double ratio() {
            return (double) at(search, 0.5) / at(scan, 0.5);
        }
    }

    /** What came of looking for children who are in the index, and how long it took. */
    record Result(Times times, int asked, int linked, int linkedRightly, int foundOrShown) {}

    /** Asks for children of the index, told of anew with the usual errors. */
    Result known(long seed, int children, int warmUp, int asked) throws SQLException {
        var wanted = new Random(seed + 4)
                .ints(0, children)
                .distinct()
                .limit(warmUp + asked)
                .boxed()
                .toList();
        var chosen = new ArrayList<Someone>();
        var set = new HashSet<>(wanted);
        new Population(seed).each(children, child -> {
            if (set.contains(child.number())) {
                chosen.add(child);
            }
        });
        var telling = new Telling(new Random(seed + 5));
        var names = new Names(new Random(seed + 6));
        Collections.shuffle(chosen, new Random(seed));
        return ask(chosen.stream().map(child -> telling.of(child, names)).toList(), warmUp);
    }

    /** Asks for children nobody has heard of. */
    Result strangers(long seed, int warmUp, int asked) throws SQLException {
        var telling = new Telling(new Random(seed + 7));
        var names = new Names(new Random(seed + 8));
        return ask(
                new Population(seed + 9)
                        .children(warmUp + asked).stream()
                                .map(child -> telling.of(child, names))
                                .map(told -> new Told(-1, told.said()))
                                .toList(),
                warmUp);
    }

    private Result ask(List<Told> tellings, int warmUp) throws SQLException {
        var searches = new ArrayList<Long>();
        var scans = new ArrayList<Long>();
        var linked = 0;
        var right = 0;
        var shown = 0;
        for (var place = 0; place < tellings.size(); place++) {
            var told = tellings.get(place);
            var scanned = scan(told.said());
            var from = System.nanoTime();
            var ranked = search.search(connection, told.said(), policy.showFrom());
            var took = (System.nanoTime() - from) / 1000;
            if (place < warmUp) {
                continue;
            }
            scans.add(scanned);
            searches.add(took);
            var isShown = ranked.stream().anyMatch(match -> isAbout(match, told));
            shown += isShown ? 1 : 0;
            if (matching.judge(ranked) instanceof Verdict.Known(Match match)) {
                linked++;
                right += isAbout(match, told) ? 1 : 0;
            }
        }
        return new Result(new Times(sorted(searches), sorted(scans)), searches.size(), linked, right, shown);
    }

    private static boolean isAbout(Match match, Told told) {
        return match.record().equals(LargeIndex.recordOf(told.about()));
    }

    private long scan(Particulars said) throws SQLException {
        var keys = IndexKeys.looking(said).toArray();
        var from = System.nanoTime();
        try (var query = connection.prepareStatement(BARE_SCAN)) {
            query.setArray(1, connection.createArrayOf("text", keys));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var _ = rows.getObject(1);
                }
            }
        }
        return (System.nanoTime() - from) / 1000;
    }

    private static long[] sorted(List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}

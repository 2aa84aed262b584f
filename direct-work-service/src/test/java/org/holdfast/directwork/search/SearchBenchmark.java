package org.holdfast.directwork.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.directwork.toolkit.Vocabulary;
import org.junit.jupiter.api.Test;

/** How well the search answers, and how long it takes among ten thousand tools beside the bare scan of the index. Writes a page. */
@QuarkusTest
class SearchBenchmark {

    private static final Path PAGE = Path.of("..", "benchmarks", "search.md");
    private static final int COPIES = 238;
    private static final int ROUNDS = 5;

    @Inject
    Session entities;

    @Inject
    ToolSearch search;

    @Inject
    Listening listening;

    @Inject
    Vocabulary vocabulary;

    /** One way of answering, all questions in all rounds. */
    private record Times(String way, List<Duration> sorted) {

        double at(int percent) {
            return sorted.get((sorted.size() - 1) * percent / 100).toNanos() / 1e6;
        }

        String row(Times bare) {
            return "| %s | %.1f ms | %.1f ms | %.1f |".formatted(way, at(50), at(95), at(50) / bare.at(50));
        }
    }

    @Test
    void writeThePage() throws IOException {
        var relevance = Stream.of("queries.txt", "looked-at.txt", "held-back.txt", "held-back-2.txt", "held-back-3.txt")
                .map(Relevance::of)
                .map(each -> "| `%s` | %d | %.3f |".formatted(each.file(), each.questions(), each.ndcg()))
                .collect(Collectors.joining("\n"));
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(600));
        var times = amongTenThousand();
        QuarkusTransaction.rollback();
        Files.writeString(
                PAGE, """
                # Search: how well and how fast

                Written by `SearchBenchmark` (tests of direct-work-service), not by hand; [search.md](../docs/search.md) says how the search works and
                where the questions come from.

                nDCG@5, of judgements graded best, good and fair. Tuned on the first two, measured on the others; the aim is 0.85.

                | questions | how many | nDCG@5 |
                | --- | --- | --- |
                %s

                Among %,d tools, %d rounds of the %d questions of `queries.txt`, the three ways in turns; the bare scan asks the index which tools have one of the
                words, and neither ranks nor reads them.

                | | median | 95 %% within | median, times the bare scan |
                | --- | --- | --- | --- |
                %s
                """.formatted(relevance, tools(), ROUNDS, questions().size(), times));
    }

    private String amongTenThousand() {
        entities.createNativeMutationQuery("""
                        insert into tool (id, version, code, text, tool_version, status)
                        select gen_random_uuid(), 0, code || '-' || copy, jsonb_set(text, '{name}', to_jsonb(name || ' ' || copy)), 1, status
                        from tool, generate_series(1, :copies) as copy where status = 'APPROVED'
                        """).setParameter("copies", COPIES).executeUpdate();
        entities.createNativeMutationQuery("analyze tool").executeUpdate();
        vocabulary.learn();
        rounds(this::whole);
        var bare = new ArrayList<Duration>();
        var heard = new ArrayList<Duration>();
        var whole = new ArrayList<Duration>();
        for (var round = 0; round < ROUNDS; round++) {
            bare.addAll(rounds(this::scan));
            heard.addAll(rounds(listening::to));
            whole.addAll(rounds(this::whole));
        }
        var beside = times("the bare scan", bare);
        return Stream.of(
                        beside,
                        times("listening: the model, and all that is alike", heard),
                        times("the whole search, ranked, the first 50", whole))
                .map(each -> each.row(beside))
                .collect(Collectors.joining("\n"));
    }

    private static Times times(String way, List<Duration> taken) {
        return new Times(way, taken.stream().sorted().toList());
    }

    private static List<Duration> rounds(Consumer<String> asking) {
        return questions().stream().map(question -> time(asking, question)).toList();
    }

    private static Duration time(Consumer<String> asking, String question) {
        var start = System.nanoTime();
        asking.accept(question);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void whole(String question) {
        search.matching(new ToolFilter(), Optional.of(listening.to(question)), Optional.empty(), 51);
    }

    private void scan(String question) {
        entities.createNativeQuery("""
                        select id from tool where status = 'APPROVED'
                        and search @@ cast(replace(cast(plainto_tsquery('english', :text) as text), '&', '|') as tsquery)
                        """, Object[].class)
                .setParameter("text", question)
                .getResultList();
    }

    private static List<String> questions() {
        return Judgement.in("queries.txt").stream().map(Judgement::query).toList();
    }

    private int tools() {
        return Math.toIntExact(search.counts(new ToolFilter(), Optional.empty()).stream()
                        .filter(count -> count.facet().equals("tools"))
                        .findFirst()
                        .orElseThrow()
                        .tools()
                * (COPIES + 1L));
    }
}

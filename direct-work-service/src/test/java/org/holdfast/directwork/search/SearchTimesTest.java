package org.holdfast.directwork.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.holdfast.directwork.toolkit.Vocabulary;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a search takes in a catalogue of ten thousand; docs/search.md has the figures. */
@QuarkusTest
@Tag("slow")
class SearchTimesTest {

    private static final Logger LOG = Logger.getLogger(SearchTimesTest.class);
    private static final int COPIES = 238;

    @Inject
    Session entities;

    @Inject
    ToolSearch search;

    @Inject
    SoundsLike soundsLike;

    @Inject
    Vocabulary vocabulary;

    @Test
    @TestTransaction
    void aSearchAmongTenThousandToolsIsAnsweredWithinASecond() {
        entities.createNativeMutationQuery("""
                        insert into tool (id, version, code, text, tool_version, status)
                        select gen_random_uuid(), 0, code || '-' || copy, jsonb_set(text, '{name}', to_jsonb(name || ' ' || copy)), 1, status
                        from tool, generate_series(1, :copies) as copy where status = 'APPROVED'
                        """).setParameter("copies", COPIES).executeUpdate();
        vocabulary.learn();
        var questions =
                Judgement.in("queries.txt").stream().map(Judgement::query).toList();
        times(questions);

        var listening = questions.stream().map(this::listening).sorted().toList();
        var whole = times(questions);

        LOG.infof(
                "listening: median %d ms, 95 %% within %d ms; the whole search: median %d ms, 95 %% within %d ms",
                at(listening, 50), at(listening, 95), at(whole, 50), at(whole, 95));
        assertThat(at(whole, 95)).isLessThan(1_000);
    }

    private List<Duration> times(List<String> questions) {
        return questions.stream().map(this::whole).sorted().toList();
    }

    private Duration whole(String question) {
        var start = System.nanoTime();
        var found = search.matching(new ToolFilter(), Optional.of(soundsLike.asked(question)), Optional.empty(), 51);
        assertThat(found).isNotEmpty();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration listening(String question) {
        var start = System.nanoTime();
        assertThat(soundsLike.asked(question).sounds()).isNotEmpty();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static long at(List<Duration> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100).toMillis();
    }
}

package org.holdfast.directwork.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.platform.persistence.OneColumn;
import org.junit.jupiter.api.Test;

/** Holds the vectors that come with Holdfast against the phrases and questions of the migrations and against the model. */
@QuarkusTest
class PhraseVectorsTest {

    private static final String REFRESH = "phrases.refresh";
    private static final Path SOURCE = Path.of("src", "main", "resources").resolve(PhraseVectors.FILE);

    /** Working all of them out takes the better part of a minute. */
    private static final int EVERY_SO_MANY = 100;

    @Inject
    Session entities;

    @Inject
    Meaning meaning;

    @Test
    @Transactional
    void everyPhraseComesWithItsVector() throws IOException {
        var phrases = Stream.concat(
                        all("select phrase from need_phrase"),
                        all("select question from example_question")
                                .map(question -> Question.of(question).words()))
                .distinct()
                .sorted()
                .toList();
        if (Boolean.getBoolean(REFRESH)) {
            write(phrases);
        }
        var shipped = shipped();

        assertThat(shipped.keySet())
                .as("Run this test with -D%s=true and commit what it writes", REFRESH)
                .containsExactlyInAnyOrderElementsOf(phrases);
        assertThat(IntStream.range(0, phrases.size())
                        .filter(place -> place % EVERY_SO_MANY == 0)
                        .mapToObj(phrases::get)
                        .map(phrase -> meaning.of(phrase).likeness(shipped.get(phrase))))
                .allSatisfy(likeness -> assertThat(likeness).isCloseTo(1, within(0.001)));
    }

    private Stream<String> all(String query) {
        return OneColumn.of(entities, query, String.class).getResultStream();
    }

    private void write(List<String> phrases) throws IOException {
        var vectors = new TreeMap<String, Direction>();
        phrases.forEach(phrase -> vectors.put(phrase, meaning.of(phrase)));
        Files.createDirectories(SOURCE.getParent());
        try (var file = Files.newOutputStream(SOURCE)) {
            PhraseVectors.write(vectors, file);
        }
    }

    private static Map<String, Direction> shipped() throws IOException {
        try (var file = Files.newInputStream(SOURCE)) {
            return PhraseVectors.read(file);
        }
    }
}

package org.holdfast.directwork.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.holdfast.platform.persistence.OneColumn;

/**
 * Questions that were answered beforehand: which tools are best for each, good and fair (the table `example_question`). What is asked now
 * is answered as those were that mean the like of it, the most alike counting most.
 */
@ApplicationScoped
class ExampleQuestions {

    private static final int HEEDED = 20;

    /** This much less alike than the most alike, and it counts a little more than a third. */
    private static final double FADES_BY = 0.04;

    private static final String EDITION =
            "select cast(count(*) || ' ' || coalesce(sum(hashtextextended(question, 0)), 0) as text) from example_question";

    private final Session entities;
    private final PhraseVectors vectors;

    private final AsOf<List<Example>> examples = new AsOf<>(List.of());

    ExampleQuestions(Session entities, PhraseVectors vectors) {
        this.entities = entities;
        this.vectors = vectors;
    }

    private record Example(String question, Direction meaning) {}

    /** The most alike first. */
    List<AlikeQuestion> like(Direction asked) {
        var alike = current().stream()
                .map(example ->
                        new AlikeQuestion(example.question(), Math.exp(asked.likeness(example.meaning()) / FADES_BY)))
                .sorted(Comparator.comparingDouble(AlikeQuestion::share).reversed())
                .limit(HEEDED)
                .toList();
        var all = alike.stream().mapToDouble(AlikeQuestion::share).sum();
        return alike.stream()
                .map(question -> new AlikeQuestion(question.question(), question.share() / all))
                .toList();
    }

    private List<Example> current() {
        var edition = OneColumn.of(entities, EDITION, String.class).getSingleResult();
        return examples.get(
                edition,
                () -> OneColumn.of(entities, "select question from example_question", String.class)
                        .getResultStream()
                        .map(question -> new Example(
                                question, vectors.of(Question.of(question).words())))
                        .toList());
    }
}

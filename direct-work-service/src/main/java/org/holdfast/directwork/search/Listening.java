package org.holdfast.directwork.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears what a question means beyond its words: the needs that it sounds like, and the questions that were answered before. */
@ApplicationScoped
class Listening {

    private final Meaning meaning;
    private final SoundsLike needs;
    private final ExampleQuestions examples;

    Listening(Meaning meaning, SoundsLike needs, ExampleQuestions examples) {
        this.meaning = meaning;
        this.needs = needs;
        this.examples = examples;
    }

    Asked to(String typed) {
        var question = Question.of(typed);
        if (question.words().isBlank()) {
            return new Asked(question, List.of(), List.of());
        }
        var asked = meaning.of(question.words());
        return new Asked(question, needs.in(asked), examples.like(asked));
    }
}

package org.holdfast.directwork.search;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;

/**
 * What words mean, as a direction in which words of like meaning lie too: a small model of English in this process. What is asked
 * leaves neither the process nor a trace in it.
 */
@ApplicationScoped
class Meaning {

    /** Vectors of one model say nothing to another. */
    static final String MODEL = "bge-small-en-v1.5-q";

    private final CompletableFuture<EmbeddingModel> model = new CompletableFuture<>();

    /** Beside the start, which need not wait for it; the first question does. */
    void load(@Observes StartupEvent starting) {
        // The tokenizer would otherwise tell its makers where it runs, and fetch what it misses.
        System.setProperty("ai.djl.offline", "true");
        model.completeAsync(
                () -> new ModelOfEnglish(MODEL), Thread.ofPlatform().daemon().name("model-of-english")::start);
    }

    Direction of(String words) {
        return Direction.of(model.join().embed(words).content().vector());
    }
}

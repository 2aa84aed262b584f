package org.holdfast.directwork.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
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
                BgeSmallEnV15QuantizedEmbeddingModel::new,
                Thread.ofPlatform().daemon().name("model-of-english")::start);
    }

    Embedding of(String words) {
        return model.join().embed(words).content();
    }
}

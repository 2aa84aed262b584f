package org.holdfast.directwork.search;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The model as it comes with its library, with one thread for each question. By itself it shares every question out among all processors,
 * which then wait for each other by turning on the spot: a question is short, and many are asked at once.
 */
final class ModelOfEnglish extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder model;

    ModelOfEnglish(String name) {
        super(Runnable::run);
        try (var options = new OrtSession.SessionOptions();
                var weights = resource(name + ".onnx");
                var tokenizer = resource(name + "-tokenizer.json")) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(weights.readAllBytes(), options);
            model = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return model;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name), name);
    }
}

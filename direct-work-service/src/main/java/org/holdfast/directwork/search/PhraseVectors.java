package org.holdfast.directwork.search;

import dev.langchain4j.data.embedding.Embedding;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each phrase means, and each question that was answered beforehand. Those that come with Holdfast are worked out beforehand, a byte for each number, which takes nothing from
 * how they compare; what a council adds is worked out when it is first needed.
 */
@ApplicationScoped
class PhraseVectors {

    static final String FILE = "phrases/vectors.bin";
    private static final int NUMBERS = 384;

    private final Meaning meaning;
    private final Map<String, Embedding> known = shipped();

    PhraseVectors(Meaning meaning) {
        this.meaning = meaning;
    }

    Embedding of(String phrase) {
        return known.computeIfAbsent(phrase, meaning::of);
    }

    private static Map<String, Embedding> shipped() {
        try (var file = PhraseVectors.class.getResourceAsStream("/" + FILE)) {
            return read(Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of another model say nothing to this one, and are left out. */
    static Map<String, Embedding> read(InputStream source) throws IOException {
        var vectors = new ConcurrentHashMap<String, Embedding>();
        var file = new DataInputStream(new BufferedInputStream(source));
        if (file.readUTF().equals(Meaning.MODEL)) {
            for (var left = file.readInt(); left > 0; left--) {
                vectors.put(file.readUTF(), Embedding.from(unpacked(file.readNBytes(NUMBERS))));
            }
        }
        return vectors;
    }

    static void write(Map<String, Embedding> vectors, OutputStream target) throws IOException {
        var file = new DataOutputStream(target);
        file.writeUTF(Meaning.MODEL);
        file.writeInt(vectors.size());
        for (var entry : vectors.entrySet()) {
            file.writeUTF(entry.getKey());
            file.write(packed(entry.getValue().vector()));
        }
        file.flush();
    }

    private static float[] unpacked(byte[] bytes) {
        var vector = new float[bytes.length];
        for (var place = 0; place < bytes.length; place++) {
            vector[place] = bytes[place];
        }
        return vector;
    }

    /** Only the direction counts, so that each vector may be stretched to the whole range of a byte. */
    private static byte[] packed(float[] vector) {
        var longest = 0f;
        for (var number : vector) {
            longest = Math.max(longest, Math.abs(number));
        }
        var bytes = new byte[vector.length];
        for (var place = 0; place < vector.length; place++) {
            bytes[place] = (byte) Math.round(vector[place] / longest * Byte.MAX_VALUE);
        }
        return bytes;
    }
}

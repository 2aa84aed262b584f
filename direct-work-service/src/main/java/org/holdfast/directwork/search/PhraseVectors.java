package org.holdfast.directwork.search;

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
 * What each phrase means, and each question that was answered beforehand. Those that come with Holdfast are worked out beforehand; what a
 * council adds is worked out when it is first needed.
 */
@ApplicationScoped
class PhraseVectors {

    static final String FILE = "phrases/vectors.bin";
    private static final int NUMBERS = 384;

    private final Meaning meaning;
    private final Map<String, Direction> known = shipped();

    PhraseVectors(Meaning meaning) {
        this.meaning = meaning;
    }

    Direction of(String phrase) {
        return known.computeIfAbsent(phrase, meaning::of);
    }

    private static Map<String, Direction> shipped() {
        try (var file = PhraseVectors.class.getResourceAsStream("/" + FILE)) {
            return read(Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of another model say nothing to this one, and are left out. */
    static Map<String, Direction> read(InputStream source) throws IOException {
        var vectors = new ConcurrentHashMap<String, Direction>();
        var file = new DataInputStream(new BufferedInputStream(source));
        if (file.readUTF().equals(Meaning.MODEL)) {
            for (var left = file.readInt(); left > 0; left--) {
                vectors.put(file.readUTF(), Direction.unpacked(file.readNBytes(NUMBERS)));
            }
        }
        return vectors;
    }

    static void write(Map<String, Direction> vectors, OutputStream target) throws IOException {
        var file = new DataOutputStream(target);
        file.writeUTF(Meaning.MODEL);
        file.writeInt(vectors.size());
        for (var entry : vectors.entrySet()) {
            file.writeUTF(entry.getKey());
            file.write(entry.getValue().packed());
        }
        file.flush();
    }
}

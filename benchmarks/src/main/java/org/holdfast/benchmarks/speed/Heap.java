package org.holdfast.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What a service's heap holds at this moment, by its own metrics. */
record Heap(URI metrics) {

    private static final String USED = "jvm_memory_used_bytes{area=\"heap\"";

    double mebibytes() {
        try (var in = metrics.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(USED))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .sum()
                    / (1 << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

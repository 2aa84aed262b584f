package org.holdfast.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** What a service says of itself at this moment. */
record ServiceMetrics(URI address) {

    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";
    private static final String COMPILATION = "jvm_compilation_time_ms_total";

    static ServiceMetrics of(Running running, ServiceName service) {
        return new ServiceMetrics(running.metrics(service));
    }

    double heapMebibytes() {
        return sum(HEAP) / (1 << 20);
    }

    /** For how long its compiler has been at work since it started. */
    Duration compiling() {
        return Duration.ofMillis((long) sum(COMPILATION));
    }

    private double sum(String name) {
        try (var in = address.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

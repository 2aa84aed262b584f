package org.holdfast.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** What a service's heap holds that is still needed: garbage may lie in it for as long as there is room. */
record LiveHeap(ProcessHandle process, ServiceMetrics metrics) {

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    static LiveHeap of(Running running, ServiceName service) {
        return new LiveHeap(running.process(service).orElseThrow(), ServiceMetrics.of(running, service));
    }

    /** Has the garbage collected first. */
    double mebibytes() {
        try {
            var collected = new ProcessBuilder(JCMD.toString(), Long.toString(process.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (collected != 0) {
                throw new CannotMeasure("jcmd could not have the garbage of a service collected.");
            }
            return metrics.heapMebibytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("Interrupted while garbage was being collected.", e);
        }
    }
}

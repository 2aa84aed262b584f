package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A process that stands still, and goes on when this is closed: to everybody else it hangs. */
record Paused(ProcessHandle process) implements AutoCloseable {

    static Paused of(ProcessHandle process) {
        signal("-STOP", process);
        return new Paused(process);
    }

    @Override
    public void close() {
        signal("-CONT", process);
    }

    private static void signal(String signal, ProcessHandle process) {
        try {
            var kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
            assertThat(kill.waitFor() == 0 || !process.isAlive()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

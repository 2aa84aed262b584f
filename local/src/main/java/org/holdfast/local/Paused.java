package org.holdfast.local;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A process that stands still, and goes on when this is closed: to everybody else it hangs. */
public record Paused(ProcessHandle process) implements AutoCloseable {

    public static Paused of(ProcessHandle process) {
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
            if (kill.waitFor() != 0 && process.isAlive()) {
                throw new IllegalStateException("Process %d takes no signal".formatted(process.pid()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.holdfast.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the parts of the run have written. */
record Logs(Path directory) {

    private static final int LINES = 30;

    void printTails() {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var logs = Files.list(directory)) {
            logs.filter(log -> log.toString().endsWith(".log")).sorted().forEach(Logs::printTail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, with those that were put aside because they had grown too long. */
    List<Path> files() {
        try (var logs = Files.list(directory)) {
            return logs.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void printTail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            System.out.println("--- " + log);
            lines.stream().skip(Math.max(0, lines.size() - LINES)).forEach(System.out::println);
        } catch (IOException e) {
            System.out.println("--- " + log + " cannot be read: " + e.getMessage());
        }
    }
}

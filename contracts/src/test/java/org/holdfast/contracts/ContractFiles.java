package org.holdfast.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files beside the records: schemas as they are, and schemas and samples of each released version. */
final class ContractFiles {

    static final Path SCHEMAS = Path.of("src/main/resources/events");

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String JSON = ".json";

    private ContractFiles() {}

    /** The files of one version. */
    record Version(String number, SortedMap<String, JsonNode> files) {}

    static SortedMap<String, JsonNode> schemas() {
        return in(SCHEMAS);
    }

    static JsonNode schema(Class<?> event) {
        return Optional.ofNullable(schemas().get(event.getSimpleName()))
                .orElseThrow(() -> new NoSuchElementException(event.getSimpleName() + " has no schema yet"));
    }

    static List<Version> released() {
        return versions(RELEASED);
    }

    static List<Version> samples() {
        return versions(SAMPLES);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Version> versions(Path folder) {
        return list(folder).stream()
                .map(version -> new Version(version.getFileName().toString(), in(version)))
                .toList();
    }

    /** By the name of the event. */
    private static SortedMap<String, JsonNode> in(Path folder) {
        var files = new TreeMap<String, JsonNode>();
        list(folder).forEach(file -> files.put(file.getFileName().toString().replace(JSON, ""), read(file)));
        return files;
    }

    private static JsonNode read(Path file) {
        return EventJson.tree(text(file));
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

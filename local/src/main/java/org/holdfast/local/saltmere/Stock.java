package org.holdfast.local.saltmere;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists of words that the council is made of, one file each, one entry a line; {@code [name]} begins a chapter. */
record Stock(Map<String, List<String>> chapters) {

    private static final String WITHOUT_CHAPTER = "";

    static Stock read(String name) {
        var file = "/saltmere/" + name + ".txt";
        var stream = Objects.requireNonNull(Stock.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> list(String name) {
        return read(name).chapter(WITHOUT_CHAPTER);
    }

    private static Stock of(List<String> lines) {
        var chapters = new LinkedHashMap<String, List<String>>();
        var chapter = WITHOUT_CHAPTER;
        for (var line : lines) {
            if (line.startsWith("[")) {
                chapter = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank()) {
                chapters.computeIfAbsent(chapter, _ -> new ArrayList<>()).add(line.strip());
            }
        }
        return new Stock(chapters);
    }

    List<String> chapter(String name) {
        return Objects.requireNonNull(chapters.get(name), name);
    }
}

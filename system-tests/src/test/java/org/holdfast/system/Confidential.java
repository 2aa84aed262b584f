package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Words that stand in a child's record and may stand nowhere else. */
record Confidential(List<String> words) {

    void isNotIn(String where, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        assertThat(words.stream().filter(word -> lower.contains(word.toLowerCase(Locale.ROOT))))
                .as("told in %s", where)
                .isEmpty();
    }

    /** A log may hold what is no text. */
    void isNotIn(Path log) {
        try {
            isNotIn(log.getFileName().toString(), new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

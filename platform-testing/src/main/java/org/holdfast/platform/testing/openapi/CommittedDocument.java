package org.holdfast.platform.testing.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The document as it lies beside the sources: the present one, and that of each release. */
final class CommittedDocument {

    private static final Path FOLDER = Path.of("..", "contracts", "openapi");

    private final String file;

    private CommittedDocument(String service) {
        this.file = service + ".yaml";
    }

    static CommittedDocument ofThisService() {
        return new CommittedDocument(ConfigProvider.getConfig().getValue("quarkus.application.name", String.class));
    }

    String text() {
        return read(FOLDER.resolve(file));
    }

    /**
     * What a reader needs to see of a difference, in place of two documents of ten thousand lines: the first place, with some of what
     * stands there in each.
     */
    List<String> differences(String served) {
        var ours = text().lines().toList();
        var theirs = served.lines().toList();
        if (ours.equals(theirs)) {
            return List.of();
        }
        int same = 0;
        while (same < Math.min(ours.size(), theirs.size()) && ours.get(same).equals(theirs.get(same))) {
            same++;
        }
        return List.of(
                "line %d, committed:\n%s".formatted(same + 1, some(ours, same)),
                "line %d, served:\n%s".formatted(same + 1, some(theirs, same)));
    }

    private static String some(List<String> lines, int from) {
        return String.join("\n", lines.subList(from, Math.min(from + 15, lines.size())));
    }

    void write(String document) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each release that had this service, the oldest first. */
    List<String> released() {
        try (var releases = Files.list(FOLDER.resolve("released"))) {
            return releases.sorted()
                    .map(release -> release.resolve(file))
                    .filter(Files::exists)
                    .map(CommittedDocument::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

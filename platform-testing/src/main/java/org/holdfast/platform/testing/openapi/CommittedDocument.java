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

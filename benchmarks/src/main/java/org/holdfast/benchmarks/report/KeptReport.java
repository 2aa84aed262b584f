package org.holdfast.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A report that is kept with the code, for people, for programs and, where there is one, as a picture. */
public record KeptReport(Path directory, String name) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    /** The one before, if there is one. */
    public Optional<Report> read() {
        if (!Files.exists(file("json"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file("json").toFile(), Report.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Report report) {
        write(report, report.markdown(), Picture.of(report));
    }

    /** @param picture as SVG */
    public void write(Report report, String page, String picture) {
        write(report, page);
        try {
            Files.writeString(file("svg"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where there is nothing to draw. */
    public void write(Report report, String page) {
        try {
            Files.createDirectories(directory);
            Files.writeString(file("md"), page);
            Files.writeString(file("json"), JSON.writeValueAsString(report) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String form) {
        return directory.resolve(name + "." + form);
    }
}

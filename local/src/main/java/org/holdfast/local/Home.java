package org.holdfast.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a run keeps its data and its logs: one directory, all of it out of version control. */
record Home(Path repository, Path directory) {

    static final String VARIABLE = "HOLDFAST_HOME";

    /** The launcher's own note and log. */
    static final String LAUNCHER = "launcher";

    static Home from(Map<String, String> environment) {
        var repository = Path.of("").toAbsolutePath();
        var directory = Optional.ofNullable(environment.get(VARIABLE))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> repository.resolve(".holdfast"));
        return new Home(repository, directory.toAbsolutePath().normalize());
    }

    Path postgresql() {
        return directory.resolve("postgresql");
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    Path keycloak() {
        return directory.resolve("keycloak");
    }

    /** One file per process that a killed launcher would leave behind. */
    Path run() {
        return directory.resolve("run");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path keys() {
        return directory.resolve("keys.properties");
    }

    Path firstDataLoaded() {
        return directory.resolve("first-data-loaded");
    }

    /** The day on which the first data was laid out. */
    Path firstDay() {
        return directory.resolve("first-day");
    }

    Path lock() {
        return directory.resolve("launcher.lock");
    }

    /** What a reset deletes: these and nothing else, whatever the directory is. */
    List<Path> data() {
        return Stream.of(postgresql(), kafka(), keycloak(), run(), logs(), keys(), firstDataLoaded(), firstDay())
                .toList();
    }
}

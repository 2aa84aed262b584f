package org.holdfast.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.holdfast.local.embedded.CannotStart;

/** Keycloak as it was unpacked: prepared once, then shared by every run of this user. */
record KeycloakProgram(Path directory) {

    static final String VARIABLE = "HOLDFAST_KEYCLOAK";

    /** Asked for when it is prepared and again when it starts, or it would look for others on the network. */
    static final String ALONE = "--cache=local";

    static KeycloakProgram from(Map<String, String> environment) {
        var directory = Optional.ofNullable(environment.get(VARIABLE))
                .map(Path::of)
                .filter(path -> Files.isDirectory(path.resolve("lib")))
                .orElseThrow(() -> new CannotStart("Keycloak is not unpacked: start with ./holdfast up."));
        return new KeycloakProgram(directory);
    }

    Path library() {
        return directory.resolve("lib");
    }

    Path configuration() {
        return directory.resolve("conf");
    }

    /** Half a minute, the first time only; another run that has the same idea waits for this one. */
    void prepare(Path log, Progress progress) {
        var prepared = directory.resolve("prepared");
        try (var _ = Lock.await(directory.resolve("preparing.lock"))) {
            if (!Files.exists(prepared)) {
                progress.say("keycloak is prepared for its first start (about half a minute, once)");
                build(log);
                Files.createFile(prepared);
            }
        } catch (IOException e) {
            throw new CannotStart("Keycloak could not be prepared: " + e.getMessage(), e);
        }
    }

    private void build(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(directory.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", ALONE)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", Java.home());
        var process = builder.start();
        var stop = new Thread(process::destroy, "stop-preparing-keycloak");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            if (process.waitFor() != 0) {
                throw new CannotStart("Keycloak could not be prepared; its words are in " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while Keycloak was being prepared.", e);
        }
        var unused = Runtime.getRuntime().removeShutdownHook(stop);
    }
}

package org.holdfast.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ServiceLoader;

/** Loads the first data once per data directory; when it fails the next run tries again. */
record FirstLoading(Home home, Tokens tokens, Endpoints endpoints, Progress progress) {

    void once() {
        if (Files.exists(home.firstDataLoaded())) {
            return;
        }
        var sources = ServiceLoader.load(FirstData.class).stream().toList();
        if (sources.isEmpty()) {
            return;
        }
        progress.say("the first data is being loaded");
        try {
            sources.forEach(source -> source.get().load(tokens, endpoints));
            progress.say("the first data is there");
            remember();
        } catch (RuntimeException e) {
            // Whatever a loader meets, the services run and can be used without what it would have brought.
            progress.say("the first data could not be loaded, and the next run tries again: " + e);
        }
    }

    private void remember() {
        try {
            Files.createFile(home.firstDataLoaded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

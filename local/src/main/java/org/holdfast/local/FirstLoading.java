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
        for (var source : sources) {
            progress.say("the first data is being loaded");
            source.get().load(tokens, endpoints);
        }
        if (!sources.isEmpty()) {
            progress.say("the first data is there");
            remember();
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

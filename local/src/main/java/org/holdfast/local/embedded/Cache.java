package org.holdfast.local.embedded;

import java.nio.file.Path;
import java.util.Optional;

/** Where programs are unpacked, once for every checkout of this user and out of reach of other users. */
public final class Cache {

    private Cache() {}

    public static Path directory() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(cache -> !cache.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("holdfast");
    }
}

package org.holdfast.local;

import java.io.IOException;
import java.nio.file.Files;
import org.holdfast.local.embedded.CannotStart;

/** What must be true before anything is started, so that a failure leaves everything as it was. */
record Preflight(Home home, Ports ports) {

    private static final long LEAST_SPACE = 1L << 30;
    private static final int JAVA = 25;

    void check() {
        if (Runtime.version().feature() != JAVA) {
            throw new CannotStart("This is Java " + Runtime.version().feature() + "; Holdfast runs on Java " + JAVA
                    + ", which ./holdfast looks for.");
        }
        try {
            Files.createDirectories(home.directory());
            refuseIfFuller(Files.getFileStore(home.directory()).getUsableSpace());
        } catch (IOException e) {
            throw new CannotStart(home.directory() + " cannot be used: " + e.getMessage(), e);
        }
    }

    void refuseIfFuller(long usable) {
        if (usable < LEAST_SPACE) {
            throw new CannotStart("Only %d MiB are free where %s is; a run needs 1024 MiB."
                    .formatted(usable >> 20, home.directory()));
        }
    }

    void refuseIfPortsAreTaken() {
        ports.all().forEach((port, part) -> {
            if (!Probe.free(port)) {
                throw new CannotStart("Port " + port + ", which " + part
                        + " needs, is in use: stop what uses it, or set " + Ports.OFFSET + "=1000 to move every port.");
            }
        });
    }
}

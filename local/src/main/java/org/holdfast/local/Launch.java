package org.holdfast.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A program to run: its command, what its environment adds, where its words go, and whether it is ready. */
record Launch(
        String part,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        BooleanSupplier ready) {

    /** The environment holds passwords: it stays out of logs. */
    @Override
    public String toString() {
        return "Launch[" + part + "]";
    }
}

package org.holdfast.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.Trees;

/** Deletes the data of a run, after saying what that is; what was unpacked stays. */
record Reset(Home home, boolean agreed, PrintStream out) {

    int run() {
        try (var _ = Lock.take(home.lock())
                .orElseThrow(() -> new CannotStart("Holdfast runs over " + home.directory()
                        + " and nothing was deleted: stop it with ./holdfast down."))) {
            return resetAlone();
        }
    }

    private int resetAlone() {
        var data = home.data().stream().filter(Files::exists).toList();
        if (data.isEmpty()) {
            out.println("There is no data in " + home.directory() + ".");
            return 0;
        }
        data.forEach(path -> out.printf("  %10s  %s%n", Memory.mebibytes(Trees.bytes(path)), path));
        if (!agreed && !asked()) {
            out.println("Nothing was deleted.");
            return 1;
        }
        new Leftovers(home, new Progress(out)).stop();
        data.forEach(Trees::delete);
        out.println("Deleted.");
        return 0;
    }

    private boolean asked() {
        out.print("All of this is deleted and cannot be brought back. Type yes to go on: ");
        out.flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return "yes".equals(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

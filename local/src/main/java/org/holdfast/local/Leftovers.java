package org.holdfast.local;

import java.time.Duration;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.EmbeddedDatabase;

/** What a launcher that was killed left running: found by its own notes, and nothing else is touched. */
record Leftovers(Home home, Progress progress) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    void stop() {
        PidFile.all(home.run()).parallelStream().forEach(note -> {
            note.process().ifPresent(process -> stop(note.part(), process));
            note.delete();
        });
        EmbeddedDatabase.stopOrphan(home.postgresql(), progress::say);
    }

    private void stop(String part, ProcessHandle process) {
        progress.say(part + " (pid " + process.pid() + ") was left by a launcher that was killed: stopping it");
        if (!Stopping.within(PATIENCE, process)) {
            throw new CannotStart(part + " (pid " + process.pid() + ") was left by an earlier run and does not stop.");
        }
    }
}

package org.holdfast.local;

import java.nio.file.Path;
import java.time.Duration;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.Deadline;

/** Keeps one process running: when it dies it is started again, later each time, until it is told to stop. */
final class Keeper implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private final Launch launch;
    private final Path notes;
    private final Progress progress;
    private volatile boolean stopping;
    private volatile Child child;
    private int restarts;

    private Keeper(Launch launch, Path notes, Progress progress) {
        this.launch = launch;
        this.notes = notes;
        this.progress = progress;
        this.child = Child.start(launch, notes, 0);
    }

    static Keeper start(Launch launch, Path notes, Progress progress) {
        return new Keeper(launch, notes, progress);
    }

    void awaitReady() {
        child.awaitReady();
        progress.say(launch.part() + " is ready");
    }

    /** From now on a death is put right; before, it ends the start of the whole. */
    void keep() {
        Thread.ofVirtual().name(launch.part() + "-keeper").start(this::watch);
    }

    private void watch() {
        var pause = Duration.ofSeconds(1);
        try {
            while (!stopping) {
                var settled = Deadline.in(SETTLED);
                var exitCode = child.awaitEnd();
                if (stopping) {
                    return;
                }
                pause = settled.hasPassed() ? Duration.ofSeconds(1) : pause;
                progress.say(launch.part() + " died (exit code " + exitCode + "): starting it again in "
                        + pause.toSeconds() + " s; its words are in " + launch.log());
                Thread.sleep(pause);
                pause = longer(pause);
                again();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void again() {
        synchronized (this) {
            if (stopping) {
                return;
            }
            restarts++;
            child = Child.start(launch, notes, restarts);
        }
        try {
            child.awaitReady();
            progress.say(launch.part() + " is ready again");
        } catch (CannotStart e) {
            if (!stopping) {
                progress.say(e.sentence());
            }
        }
    }

    static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    String part() {
        return launch.part();
    }

    long pid() {
        return child.pid();
    }

    @Override
    public void close() {
        Child last;
        synchronized (this) {
            stopping = true;
            last = child;
        }
        last.stop();
    }
}

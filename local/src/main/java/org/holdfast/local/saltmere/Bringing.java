package org.holdfast.local.saltmere;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.local.Installation;
import org.holdfast.local.saltmere.ImportDoor.Refused;

/** Brings batches in, a few hundred lines at a time, and waits where a service has yet to hear of something. */
final class Bringing {

    private static final int LINES_AT_A_TIME = 400;
    private static final int SAY_EVERY = 2000;
    private static final int PATIENCE = 60;
    /** Services tell each other of new records by events, which takes a moment: these mean "not yet". */
    private static final Set<String> NOT_YET = Set.of("unknown-worker", "not-found", "unknown-child", "unknown-team");

    private final ImportDoor door;
    private final Installation into;
    private final Duration pause;

    Bringing(ImportDoor door, Installation into, Duration pause) {
        this.door = door;
        this.into = into;
        this.pause = pause;
    }

    void bring(Batch batch) {
        var begun = System.nanoTime();
        var lines = batch.lines();
        for (var from = 0; from < lines.size(); from += LINES_AT_A_TIME) {
            var to = Math.min(from + LINES_AT_A_TIME, lines.size());
            bring(batch, lines.subList(from, to));
            if (to < lines.size() && to / SAY_EVERY > from / SAY_EVERY) {
                into.progress().accept("Saltmere: %,d of %,d %s".formatted(to, lines.size(), batch.name()));
            }
        }
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        into.progress()
                .accept("Saltmere: %,d %s are in %s (%.1f s)"
                        .formatted(lines.size(), batch.name(), batch.service().serviceName(), seconds));
    }

    private void bring(Batch batch, List<Line> part) {
        var left = part;
        for (var attempt = 1; !left.isEmpty(); attempt++) {
            if (attempt > 1) {
                pause();
            }
            left = attempt(batch, left, attempt);
        }
    }

    /** Returns what has to be sent again. */
    private List<Line> attempt(Batch batch, List<Line> lines, int attempt) {
        try {
            var refused = door.bring(batch.service(), lines);
            var again = new ArrayList<Line>();
            for (var each : refused) {
                if (attempt >= PATIENCE || !NOT_YET.contains(each.code())) {
                    throw new IllegalStateException(sentence(batch, each));
                }
                again.add(each.line());
            }
            return again;
        } catch (IOException e) {
            if (attempt >= PATIENCE) {
                throw new IllegalStateException(
                        batch.service().serviceName() + " cannot be reached: " + e.getMessage(), e);
            }
            return lines;
        }
    }

    private static String sentence(Batch batch, Refused refused) {
        return batch.service().serviceName() + " refused " + refused.line().key() + " ("
                + refused.line().type() + "): " + refused.why();
    }

    private void pause() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while history was being brought in", e);
        }
    }
}

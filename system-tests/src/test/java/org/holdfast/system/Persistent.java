package org.holdfast.system;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.holdfast.local.embedded.Deadline;
import org.holdfast.system.Answer.NoAnswer;

/** Sends the same again until it is done, as a client is told to; whatever else is answered is written down as wrong. */
record Persistent(Ledger ledger) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Too many, still running, not yet heard of, or nobody there behind a balancer. */
    private static final Set<Integer> COME_BACK = Set.of(429, 409, 404, 502);

    static final class GaveUp extends RuntimeException {
        GaveUp(String what) {
            super(what);
        }
    }

    /** @return the answer that says it is done */
    Answer until(Supplier<Answer> sending) {
        return until(sending, _ -> true);
    }

    /** @param enough whether what is there is what was waited for */
    Answer until(Supplier<Answer> sending, Predicate<Answer> enough) {
        var deadline = Deadline.in(PATIENCE);
        var last = "nothing";
        while (!deadline.hasPassed()) {
            try {
                var answer = ledger.asked(sending);
                if (answer.status() < 300 && enough.test(answer)) {
                    return answer;
                }
                last = answer.question() + " was answered " + answer.status();
                if (!saysComeBack(answer)) {
                    throw wrong(last + ": " + answer.text("/code"));
                }
            } catch (NoAnswer e) {
                last = e.getMessage() + " was not answered";
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw wrong("for " + PATIENCE.toMinutes() + " minutes: " + last);
    }

    private static boolean saysComeBack(Answer answer) {
        return switch (answer.status()) {
            case 503 -> isPoliteRefusal(answer);
            // The case has opened, and the address that gives it to a team is still on its way.
            case 422 -> answer.text("/code").equals("team-first");
            default -> answer.status() < 300 || COME_BACK.contains(answer.status());
        };
    }

    /** Never a word of what is behind, and always when to come back. */
    private static boolean isPoliteRefusal(Answer answer) {
        return Set.of("unavailable", "overloaded").contains(answer.text("/code"))
                && !answer.header("Retry-After").isEmpty()
                && !answer.body().contains("Exception")
                && !answer.body().contains("\tat ");
    }

    private GaveUp wrong(String what) {
        ledger.wrong(what);
        return new GaveUp(what);
    }
}

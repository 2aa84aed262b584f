package org.holdfast.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.holdfast.system.Answer.NoAnswer;
import org.holdfast.system.checker.Acknowledged;
import org.holdfast.system.checker.Command;
import org.holdfast.system.checker.Finding;

/** What all clients of a run were answered: every acknowledgement by its id, everything else by its number. */
final class Ledger {

    private static final Duration LONGEST_STILLSTAND = Duration.ofMinutes(2);

    private final Collection<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Collection<Finding> wrongAnswers = new ConcurrentLinkedQueue<>();
    private final Collection<Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong longestSilence = new AtomicLong();

    /** A referral as it was sent, to be sent once more at the end. */
    record Receipt(String key, Map<String, Object> referral, String id) {}

    void acknowledged(Command command, String id) {
        acknowledged.add(new Acknowledged(command, id));
        var now = System.nanoTime();
        longestSilence.accumulateAndGet(now - last.getAndSet(now), Math::max);
    }

    void receipt(String key, Map<String, Object> referral, String id) {
        receipts.add(new Receipt(key, referral, id));
        acknowledged(Command.REFERRAL, id);
    }

    /** Asks, and writes down what is no answer. */
    Answer asked(Supplier<Answer> question) {
        try {
            var answer = question.get();
            if (answer.status() >= 400) {
                refusals.computeIfAbsent(answer.status(), _ -> new AtomicInteger())
                        .incrementAndGet();
            }
            return answer;
        } catch (NoAnswer e) {
            unanswered.incrementAndGet();
            throw e;
        }
    }

    void wrong(String what) {
        wrongAnswers.add(new Finding(Finding.Kind.WRONG_ANSWER, what));
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Work goes on: so many commands more are acknowledged. */
    void awaitMore(int commands) {
        var enough = size() + commands;
        await("work goes on").atMost(LONGEST_STILLSTAND).until(() -> size() >= enough);
    }

    int size() {
        return acknowledged.size();
    }

    List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    List<Finding> wrongAnswers() {
        return List.copyOf(wrongAnswers);
    }

    /** By status, how often. */
    Map<Integer, Integer> refusals() {
        var counted = new TreeMap<Integer, Integer>();
        refusals.forEach((status, times) -> counted.put(status, times.get()));
        return counted;
    }

    int unanswered() {
        return unanswered.get();
    }

    Duration longestSilence() {
        return Duration.ofNanos(longestSilence.get());
    }
}

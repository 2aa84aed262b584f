package org.holdfast.system;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Many who send at once, each the next as soon as the last was answered, whatever the answer was. */
final class Flood {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    private Flood(int senders, Supplier<Answer> sending) {
        for (var each = 0; each < senders; each++) {
            this.senders.execute(() -> {
                while (!stopped) {
                    told.add(Told.by(sending));
                }
            });
        }
    }

    /** What one request was told, and how long after it was sent. */
    record Told(Answer answer, Duration after) {

        static Told by(Supplier<Answer> sending) {
            var sent = System.nanoTime();
            return new Told(sending.get(), Duration.ofNanos(System.nanoTime() - sent));
        }

        int status() {
            return answer.status();
        }

        boolean saysWhenToComeBack() {
            return answer.response().headers().firstValue("Retry-After").isPresent();
        }
    }

    static Flood of(int senders, Supplier<Answer> sending) {
        return new Flood(senders, sending);
    }

    /** @return all that was told, once everybody has been answered */
    List<Told> stop() throws InterruptedException {
        stopped = true;
        senders.shutdown();
        if (!senders.awaitTermination(LONGEST_ANSWER.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Some of them were never answered");
        }
        return List.copyOf(told);
    }
}

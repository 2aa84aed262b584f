package org.holdfast.benchmarks.speed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.local.Running;
import org.holdfast.local.Tokens;

/** One day's errands, run by some callers as fast as they are answered. */
record Day(List<Errand> errands) {

    Load run(Running running, Tokens tokens, int callers) {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("caller-", 0).factory())) {
            var nanos = IntStream.range(0, callers)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> call(running, tokens, next), threads))
                    .toList()
                    .stream()
                    .flatMap(caller -> caller.join().stream())
                    .mapToLong(Long::longValue)
                    .toArray();
            return Load.of(Duration.ofNanos(System.nanoTime() - begun), nanos, 0);
        } catch (CompletionException e) {
            throw new CannotMeasure("An errand of the day was not done: " + e.getCause(), e);
        }
    }

    private List<Long> call(Running running, Tokens tokens, AtomicInteger next) {
        try (var api = new Api(running, tokens)) {
            for (var errand = next.getAndIncrement(); errand < errands.size(); errand = next.getAndIncrement()) {
                errands.get(errand).run(api);
            }
            return api.nanos();
        }
    }
}

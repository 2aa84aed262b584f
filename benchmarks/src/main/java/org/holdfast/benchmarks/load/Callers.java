package org.holdfast.benchmarks.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Several callers at once, each over a connection of their own.
 *
 * @param requests makes the next request, for whichever caller asks
 */
public record Callers(URI service, int number, Supplier<Request> requests) {

    private static final int SLICES = 4;
    private static final double NOISE = 1.05;

    /** Of the time, in which the compiler of a warm service may still be at work. */
    private static final double HARDLY = 0.15;

    /** When a caller sends its request number n; latency counts from then, however late the caller was. */
    private interface Schedule {
        long due(long begun, int caller, long request);
    }

    /** As fast as they are answered. */
    public Load callAllThe(Duration time) {
        return call(time, (_, _, _) -> System.nanoTime());
    }

    /**
     * Until it hardly becomes faster and there is hardly anything left to compile: what is compiled late would count for nothing.
     *
     * @param least for which requests are sent in any case
     * @param most after which it is left at that
     * @param compiling for how long whoever is called has been compiling until now
     * @return the end of it
     */
    public Load warmUp(Duration least, Duration most, Supplier<Duration> compiling) {
        var slice = least.dividedBy(SLICES);
        var rates = new ArrayList<Double>();
        Load last;
        Duration compiled;
        do {
            var before = compiling.get();
            last = callAllThe(slice);
            compiled = compiling.get().minus(before);
            rates.add(last.perSecond());
        } while (rates.size() < SLICES
                || slice.multipliedBy(rates.size()).compareTo(most) < 0
                        && (isStillGaining(rates) || isStillCompiling(compiled, slice)));
        return last;
    }

    static boolean isStillCompiling(Duration compiled, Duration slice) {
        return compiled.toNanos() > HARDLY * slice.toNanos();
    }

    /** Beyond what is noise between two slices and the two before them. */
    static boolean isStillGaining(List<Double> rates) {
        var end = rates.size();
        return mean(rates.subList(end - 2, end)) > NOISE * mean(rates.subList(end - 4, end - 2));
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** So many requests a second in all, at even distances, whether or not earlier ones have been answered. */
    public Load callAt(double perSecond, Duration time) {
        var distance = 1e9 / perSecond;
        return call(time, (begun, caller, request) -> begun + (long) (distance * (caller + request * number)));
    }

    private Load call(Duration time, Schedule schedule) {
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("caller-", 0).factory())) {
            var callers = IntStream.range(0, number)
                    .mapToObj(caller ->
                            CompletableFuture.supplyAsync(() -> callUntil(end, begun, caller, schedule), threads))
                    .toList();
            return together(callers.stream().map(CompletableFuture::join).toList(), begun);
        }
    }

    private Calls callUntil(long end, long begun, int caller, Schedule schedule) {
        var calls = new Calls();
        try (var connection = Connection.to(service)) {
            for (var request = 0L; ; request++) {
                var next = requests.get();
                var due = schedule.due(begun, caller, request);
                if (due >= end) {
                    return calls;
                }
                awaitUntil(due);
                var answer = connection.send(next);
                calls.note(answer, System.nanoTime() - due);
            }
        }
    }

    private static void awaitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Load together(List<Calls> calls, long begun) {
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var nanos = calls.stream().flatMapToLong(Calls::nanos).toArray();
        return Load.of(took, nanos, calls.stream().mapToLong(Calls::refused).sum());
    }

    /** What one caller met. */
    private static final class Calls {

        private long[] nanos = new long[1024];
        private int answered;
        private long refused;

        void note(Answer answer, long took) {
            if (!answer.isGood()) {
                refused++;
                return;
            }
            if (answered == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * answered);
            }
            nanos[answered++] = took;
        }

        LongStream nanos() {
            return Arrays.stream(nanos, 0, answered);
        }

        long refused() {
            return refused;
        }
    }
}
